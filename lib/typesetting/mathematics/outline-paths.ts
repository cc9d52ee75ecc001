const shape = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${x} ${y}`).join("L")}Z`;

/** A filled rectangle, or its outline of the given thickness (the inner ring runs backwards, so that it stays empty). */
export function rectanglePath(x: number, y: number, width: number, height: number, outline = 0): string {
  const ring = (inset: number): [number, number][] => [
    [x + inset, y + inset],
    [x + width - inset, y + inset],
    [x + width - inset, y + height - inset],
    [x + inset, y + height - inset],
  ];
  if (outline === 0) return shape(ring(0));
  return shape(ring(-outline / 2)) + shape(ring(outline / 2).reverse());
}

/** A straight stroke with square ends as an area. */
export function strokePath(x1: number, y1: number, x2: number, y2: number, thickness: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const across = thickness / 2 / length;
  const nx = -(y2 - y1) * across;
  const ny = (x2 - x1) * across;
  return shape([
    [x1 + nx, y1 + ny],
    [x2 + nx, y2 + ny],
    [x2 - nx, y2 - ny],
    [x1 - nx, y1 - ny],
  ]);
}
