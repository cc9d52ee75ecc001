const signs = ["pointerenter", "pointerdown", "focusin"] as const;

/**
 * Calls once, as soon as somebody means to watch: points at the player, touches it, brings the focus there, or plays; at
 * once where they do so already.
 * Answers how to call it off.
 */
export function whenWanted(media: HTMLVideoElement, begin: () => void): () => void {
  const off = new AbortController();
  const wanted = () => {
    if (off.signal.aborted) return;
    off.abort();
    begin();
  };
  const player = media.closest("media-controller") ?? media;
  for (const sign of signs) player.addEventListener(sign, wanted, { signal: off.signal });
  media.addEventListener("play", wanted, { signal: off.signal });
  if (media.autoplay || !media.paused || player.matches(":hover")) wanted();
  return () => off.abort();
}
