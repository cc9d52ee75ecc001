/** What somebody who is there does first. `click` alone comes from some screen readers. */
const signs = ["pointerdown", "focusin", "keydown", "click"] as const;

/**
 * Acts once, as soon as somebody does anything on the page: the moment for what only people at work on it need. Answers how
 * to call it off.
 */
export function onFirstSign(act: () => void): () => void {
  const off = new AbortController();
  const once = () => {
    off.abort();
    act();
  };
  for (const sign of signs) document.addEventListener(sign, once, { signal: off.signal });
  return () => off.abort();
}
