/** An HTTP verb; its width is the same for all, so that paths stand in line. */
export function MethodBadge({ method }: { method: string }) {
  return <span className="label-mono inline-block w-14 shrink-0 font-medium">{method}</span>;
}
