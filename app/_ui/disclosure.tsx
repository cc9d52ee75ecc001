import { ChevronRight } from "lucide-react";
import type { ReactNode, ToggleEventHandler } from "react";
import { classes } from "./classes";

/** Something folded, one click away: the browser's own `details`, so that find-in-page opens it. */
export function Disclosure({
  title,
  children,
  className,
  open,
  onToggle,
}: {
  title: ReactNode;
  children: ReactNode;
  className?: string;
  open?: boolean;
  onToggle?: ToggleEventHandler<HTMLDetailsElement>;
}) {
  return (
    <details className={classes("group border-line border-t", className)} open={open} onToggle={onToggle}>
      <summary className="flex min-h-12 items-center gap-2 py-2 font-medium text-sm">
        <ChevronRight className="size-4 transition-transform duration-150 group-open:rotate-90" aria-hidden />
        {title}
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}
