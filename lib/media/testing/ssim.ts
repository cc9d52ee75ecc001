const block = 8;
const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

/** Structural similarity of two grey pictures, 1 when equal: the mean over blocks of 8 × 8 pixels. */
export function ssim(a: Uint8Array, b: Uint8Array, width: number, height: number): number {
  let sum = 0;
  let blocks = 0;
  for (let top = 0; top + block <= height; top += block) {
    for (let left = 0; left + block <= width; left += block) {
      sum += ofBlock(a, b, width, left, top);
      blocks += 1;
    }
  }
  return sum / blocks;
}

function ofBlock(a: Uint8Array, b: Uint8Array, width: number, left: number, top: number): number {
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0];
  for (let y = top; y < top + block; y += 1) {
    for (let x = left; x < left + block; x += 1) {
      const [p, q] = [a[y * width + x] ?? 0, b[y * width + x] ?? 0];
      sumA += p;
      sumB += q;
      squareA += p * p;
      squareB += q * q;
      product += p * q;
    }
  }
  const n = block * block;
  const [meanA, meanB] = [sumA / n, sumB / n];
  const spread = squareA / n - meanA ** 2 + squareB / n - meanB ** 2;
  const shared = product / n - meanA * meanB;
  return ((2 * meanA * meanB + c1) * (2 * shared + c2)) / ((meanA ** 2 + meanB ** 2 + c1) * (spread + c2));
}
