import { classes } from "./_ui/classes";

/** The name, with its mark: a frame and the cut through it. `shy`: on a phone the mark alone is seen. */
export function Wordmark({ shy = false }: { shy?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg viewBox="0 0 24 24" className="size-6" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
        <rect x="2.75" y="5.75" width="18.5" height="12.5" rx="1.5" />
        <path d="M14.5 2.5 9.5 21.5" />
      </svg>
      <span className={classes("font-serif text-lg tracking-tight", shy && "max-sm:sr-only")}>Reelwright</span>
    </span>
  );
}
