import { CopyButton } from "../../_ui/copy-button.client";

/** Something to paste elsewhere. */
export function CodeBlock({ title, code }: { title: string; code: string }) {
  return (
    <figure className="grid overflow-hidden rounded-md border border-line bg-sunk">
      <figcaption className="flex items-center justify-between gap-2 border-line border-b py-1 pr-1 pl-4 text-sm">
        {title}
        <CopyButton text={code} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={title} className="overflow-x-auto p-4">
        <pre className="font-mono text-xs leading-5">
          <code>{code}</code>
        </pre>
      </section>
    </figure>
  );
}
