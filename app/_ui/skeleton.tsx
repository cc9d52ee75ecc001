import { classes } from "./classes";

/** The place of something that is on its way. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classes("motion-safe:animate-pulse rounded-md bg-sunk", className)} />;
}
