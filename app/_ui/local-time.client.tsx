"use client";
import { useEffect, useState } from "react";

/** A moment as its reader writes it, in their own zone; until that is known, in UTC. */
export function LocalTime({ iso, className }: { iso: string; className?: string }) {
  const [words, setWords] = useState(`${iso.slice(0, 16).replace("T", " ")} UTC`);
  useEffect(() => {
    setWords(new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" }));
  }, [iso]);
  return (
    <time dateTime={iso} className={className}>
      {words}
    </time>
  );
}
