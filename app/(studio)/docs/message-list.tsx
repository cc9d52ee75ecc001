import Link from "next/link";
import type { DescribedMessage } from "./description";

/** What is posted to webhooks, each a line that leads to its page. */
export function MessageList({ messages }: { messages: readonly DescribedMessage[] }) {
  return (
    <ul className="grid border-line border-t">
      {messages.map(({ event, operationId, summary }) => (
        <li key={event} className="border-line border-b">
          <Link
            href={`/docs/messages/${operationId}`}
            className="grid min-h-11 gap-x-6 gap-y-1 py-3 hover:bg-sunk sm:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] sm:items-baseline"
          >
            <code className="wrap-anywhere min-w-0 font-mono text-sm">{event}</code>
            <span className="text-sm text-soft">{summary.split("; `")[0]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
