import Link from "next/link";
import type { DescribedOperation } from "./description";
import { MethodBadge } from "./method-badge";

/** Operations of one kind, each a line that leads to its page. */
export function OperationList({ operations }: { operations: readonly DescribedOperation[] }) {
  return (
    <ul className="grid border-line border-t">
      {operations.map(({ operationId, method, path, summary }) => (
        <li key={operationId} className="border-line border-b">
          <Link
            href={`/docs/${operationId}`}
            className="grid min-h-11 gap-x-6 gap-y-1 py-3 hover:bg-sunk sm:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] sm:items-baseline"
          >
            <span className="flex min-w-0 items-baseline">
              <MethodBadge method={method} />
              <code className="wrap-anywhere min-w-0 font-mono text-sm">{path}</code>
            </span>
            <span className="text-sm text-soft">{summary}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
