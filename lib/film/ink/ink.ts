/** A drawn thing: where it is at most, frame px, and a key that is equal only for equal pixels. */
export interface Ink {
  key: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What was drawn on only one of two occasions, each thing in its order: where all else is equal, nothing differs. */
export function inkApart(before: readonly Ink[], after: readonly Ink[]): Ink[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start]?.key === after[start]?.key) start += 1;
  let spare = Math.min(before.length, after.length) - start;
  let end = 0;
  while (spare > 0 && before.at(-1 - end)?.key === after.at(-1 - end)?.key) {
    end += 1;
    spare -= 1;
  }
  const apart: Ink[] = [];
  const aligned = before.length === after.length;
  for (let i = start; i < Math.max(before.length, after.length) - end; i += 1) {
    const [old, now] = [before[i], after[i]];
    if (aligned && old?.key === now?.key) continue;
    if (old && i < before.length - end) apart.push(old);
    if (now && i < after.length - end) apart.push(now);
  }
  return apart;
}

/** Around all of it; nothing around nothing. */
export function inkAround(inks: readonly Ink[]): Omit<Ink, "key"> | undefined {
  const [first] = inks;
  if (!first) return undefined;
  let { left, top, right, bottom } = first;
  for (const ink of inks) {
    left = Math.min(left, ink.left);
    top = Math.min(top, ink.top);
    right = Math.max(right, ink.right);
    bottom = Math.max(bottom, ink.bottom);
  }
  return { left, top, right, bottom };
}
