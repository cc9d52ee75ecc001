import { Notice } from "../../../../_ui/notice";

export function Warnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  const [first, ...rest] = warnings;
  return (
    <Notice tone="warn" title={rest.length === 0 ? "Good to know" : `Good to know: ${warnings.length} things`}>
      {rest.length === 0 ? (
        <p>{first}</p>
      ) : (
        <ul className="grid list-disc gap-1 pl-4">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
