"use client";
import { useEffect, useState } from "react";
import { isoDuration, timecode } from "../../../../_ui/format-time";

/** Time since `from`, ticking until there is a `to`. Both ISO times; clocks that disagree never show less than zero. */
export function Elapsed({ from, to }: { from: string; to?: string }) {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    if (to) return;
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [to]);
  const end = to ? Date.parse(to) : now;
  const seconds = end === undefined ? undefined : Math.max(0, (end - Date.parse(from)) / 1000);
  return (
    <time dateTime={seconds === undefined ? undefined : isoDuration(seconds)} suppressHydrationWarning>
      {seconds === undefined ? "–:––" : timecode(seconds)}
    </time>
  );
}
