/** Where a quadratic curve turns back on one axis, besides its ends. */
function turn(from: number, control: number, to: number): number[] {
  const t = (from - control) / (from - 2 * control + to);
  return t > 0 && t < 1 ? [(1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to] : [];
}

/**
 * [x, y, width, height] of what an SVG path covers. Knows the absolute commands M L H V Q T Z,
 * which are all that MathJax's fonts use. Answers undefined for an empty path.
 */
export function pathBounds(path: string): [number, number, number, number] | undefined {
  const xs: number[] = [];
  const ys: number[] = [];
  let x = 0;
  let y = 0;
  let control: readonly [number, number] = [0, 0];
  const quadratic = (cx: number, cy: number, toX: number, toY: number): void => {
    xs.push(...turn(x, cx, toX), toX);
    ys.push(...turn(y, cy, toY), toY);
    control = [cx, cy];
    [x, y] = [toX, toY];
  };
  for (const [, command, text = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === "Z") continue;
    if (command === "H" || command === "V") {
      for (const n of numbers) {
        if (command === "H") x = n;
        else y = n;
        xs.push(x);
        ys.push(y);
      }
      control = [x, y];
      continue;
    }
    const size = command === "Q" ? 4 : 2;
    if (!"MLQT".includes(command ?? ""))
      throw new Error(`A glyph uses the path command ${command}, which is not read.`);
    for (let i = 0; i + size <= numbers.length; i += size) {
      const [a = 0, b = 0, c = 0, d = 0] = numbers.slice(i, i + size);
      if (command === "Q") quadratic(a, b, c, d);
      else if (command === "T") quadratic(2 * x - control[0], 2 * y - control[1], a, b);
      else {
        [x, y] = [a, b];
        control = [x, y];
        xs.push(x);
        ys.push(y);
      }
    }
  }
  if (xs.length === 0) return undefined;
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}
