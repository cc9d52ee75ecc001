/** How many numbers a command of SVG path data takes. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };

/** Corners [x0, y0, x1, y1] around SVG path data, control points included; nothing for an empty path. */
export function pathBox(svg: string): readonly [number, number, number, number] | undefined {
  let box: [number, number, number, number] | undefined;
  let x = 0;
  let y = 0;
  const see = (px: number, py: number): void => {
    box = box
      ? [Math.min(box[0], px), Math.min(box[1], py), Math.max(box[2], px), Math.max(box[3], py)]
      : [px, py, px, py];
  };
  for (const [, letter = "", rest = ""] of svg.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase();
    const relative = letter !== command;
    const numbers = (rest.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number);
    const size = counts[command] ?? 0;
    for (let i = 0; size > 0 && i + size <= numbers.length; i += size) {
      const at = (k: number): number => numbers[i + k] ?? 0;
      const [ox, oy] = relative ? [x, y] : [0, 0];
      if (command === "H") x = ox + at(0);
      else if (command === "V") y = oy + at(0);
      else {
        for (let k = 0; k + 3 < size && command !== "A"; k += 2) see(ox + at(k), oy + at(k + 1));
        x = ox + at(size - 2);
        y = oy + at(size - 1);
      }
      see(x, y);
    }
  }
  return box;
}
