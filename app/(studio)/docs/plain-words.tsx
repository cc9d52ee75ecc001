/** Paragraphs of Markdown's plainest kind: **bold**, `code` and [links](https://…), as the description is written. */
export function PlainWords({ text }: { text: string }) {
  return text.split("\n\n").map((paragraph) => (
    <p key={paragraph} className="max-w-[70ch]">
      {paragraph.split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\(https:[^)\s]+\))/).map((part, i) => {
        const key = `${i}${part}`;
        if (part.startsWith("**")) return <strong key={key}>{part.slice(2, -2)}</strong>;
        const [, words, href] = /^\[([^\]]+)\]\((https:[^)]+)\)$/.exec(part) ?? [];
        if (href !== undefined) {
          return (
            <a key={key} href={href} rel="noreferrer" className="underline underline-offset-4">
              {words}
            </a>
          );
        }
        if (!part.startsWith("`")) return part;
        return (
          <code key={key} className="wrap-anywhere rounded-sm bg-sunk px-1 font-mono text-[0.9em]">
            {part.slice(1, -1)}
          </code>
        );
      })}
    </p>
  ));
}
