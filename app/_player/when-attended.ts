/** What somebody does who has come to watch. */
const signs = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin"] as const;

/** Milliseconds after the page began: by then it is quiet, and whoever gives no sign, as a screen reader, has the player. */
const latestMs = 7000;

let attended: Promise<void> | undefined;

/** Comes about once somebody gives a sign on the page, has given one before, or has been there for a while. */
export function whenAttended(): Promise<void> {
  attended ??= new Promise((resolve) => {
    if (navigator.userActivation?.hasBeenActive) return resolve();
    const off = new AbortController();
    const come = () => {
      off.abort();
      resolve();
    };
    for (const sign of signs)
      document.addEventListener(sign, come, { signal: off.signal, capture: true, passive: true });
    setTimeout(come, Math.max(0, latestMs - performance.now()));
  });
  return attended;
}
