import { useEffect, useState } from "react";

/** The index of the last of `starts` (seconds, rising) that the film has reached; −1 before the first. */
export function useReached(media: HTMLVideoElement | null, starts: readonly number[]): number {
  const [index, setIndex] = useState(-1);
  useEffect(() => {
    if (!media) return;
    let frame = 0;
    const look = () => setIndex(starts.findLastIndex((start) => start <= media.currentTime + 0.02));
    const run = () => {
      look();
      if (!media.paused) frame = requestAnimationFrame(run);
    };
    const events = ["play", "seeked", "timeupdate"] as const;
    for (const name of events) media.addEventListener(name, name === "play" ? run : look);
    return () => {
      cancelAnimationFrame(frame);
      for (const name of events) media.removeEventListener(name, name === "play" ? run : look);
    };
  }, [media, starts]);
  return index;
}

/** Goes to a moment of the film and plays on from there. */
export function seekTo(media: HTMLVideoElement | null, seconds: number): void {
  if (!media) return;
  media.currentTime = seconds + 0.001;
  void media.play().catch(() => undefined);
}
