import { type Box, grown, type Size, sharedArea } from "#lib/render/box";

export interface PinLabel extends Size {
  /** Where the pin's dot may be, px in the frame of the picture. */
  dot: Box;
}

/** Ways from a dot to its label: right, left, above, below, and between. */
const ways = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** A box for every label, inside the frame and touching neither dots nor each other; nothing when there is no room. */
export function placePins(labels: readonly PinLabel[], frame: Box, gap: number): Box[] | undefined {
  const inner = grown(frame, -gap);
  const dots = labels.map(({ dot }) => grown(dot, gap * 0.4));
  // Long labels and those between others have the fewest places.
  const order = labels.map((_, i) => i).sort((a, b) => (labels[b]?.width ?? 0) - (labels[a]?.width ?? 0));
  const placed = new Map<number, Box>();
  for (const i of order) {
    const label = labels[i];
    if (!label) continue;
    const taken = [...placed.values()].map((box) => grown(box, gap * 0.6));
    const free = candidates(label, gap, inner).find(
      (box) => isInside(box, inner) && [...dots, ...taken].every((other) => sharedArea(box, other) === 0),
    );
    if (!free) return undefined;
    placed.set(i, free);
  }
  return labels.flatMap((_, i) => placed.get(i) ?? []);
}

function candidates({ dot, width, height }: PinLabel, gap: number, inner: Box): Box[] {
  const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
  const found: Box[] = [];
  for (let far = 0; far < 9; far++) {
    const away = gap + far * height * 0.55;
    for (const [dx, dy] of ways) {
      const cx = x + dx * (dot.width / 2 + away + width / 2);
      const cy = y + dy * (dot.height / 2 + away + height / 2);
      const box = { x: cx - width / 2, y: cy - height / 2, width, height };
      found.push(box);
      // Above and below it may slide along, so that a pin at the edge has its label inside.
      if (dx === 0) {
        const left = Math.min(inner.x + inner.width - width, Math.max(inner.x, box.x));
        if (left !== box.x && left < x && left + width > x) found.push({ ...box, x: left });
      }
    }
  }
  return found;
}

const isInside = (box: Box, inner: Box): boolean =>
  box.x >= inner.x &&
  box.y >= inner.y &&
  box.x + box.width <= inner.x + inner.width &&
  box.y + box.height <= inner.y + inner.height;
