// AssemblyScript (not TypeScript): a rectangle of RGBA pixels → I420, BT.709, limited range, eight pixels at a step.
// Its compiled form is kept in rgba-to-i420-wasm.ts. To make it anew:
//   cp rgba-to-i420.as /tmp/rgba-to-i420.ts
//   npx --package assemblyscript@0.28.9 asc /tmp/rgba-to-i420.ts -O3 --noAssert --enable simd --runtime stub \
//     --importMemory -o /tmp/rgba-to-i420.wasm && base64 -w0 /tmp/rgba-to-i420.wasm
//
//   Y = ( 47 R + 157 G +  16 B) / 256 +  16        (weights sum to 220: white is 235)
//   U = (-26 R -  86 G + 112 B) / 256 + 128        (weights sum to 0: greys have no colour)
//   V = (112 R - 102 G -  10 B) / 256 + 128
// Colour is the mean of four pixels. Alpha is not read.

/**
 * `source`: width × height packed RGBA pixels; width a multiple of 8, height even. They go to (left, top) of planes whose
 * luma rows are `stride` bytes apart; left a multiple of 8, top even. `changes`: a byte for each 16 × 16 pixels of the
 * planes, a row of them every `changesStride` bytes; those in which something differs from before become 1.
 */
export function convert(
  source: usize, y: usize, u: usize, v: usize, changes: usize,
  stride: i32, changesStride: i32, left: i32, top: i32, width: i32, height: i32,
): void {
  const toY = i16x8(47, 157, 16, 0, 47, 157, 16, 0);
  const toU = i16x8(-26, -86, 112, 0, -26, -86, 112, 0);
  const toV = i16x8(112, -102, -10, 0, 112, -102, -10, 0);
  const addY = i32x4.splat((16 << 8) + 128);
  const addC = i32x4.splat((128 << 8) + 128);
  for (let row = 0; row < height; row += 2) {
    let above = source + <usize>(row * width * 4);
    let below = above + <usize>(width * 4);
    let yAbove = y + <usize>((row + top) * stride + left);
    let yBelow = yAbove + <usize>stride;
    const chroma = <usize>(((row + top) >> 1) * (stride >> 1) + (left >> 1));
    let uAt = u + chroma;
    let vAt = v + chroma;
    const changesRow = changes + <usize>(((row + top) >> 4) * changesStride);
    for (let x = 0; x < width; x += 8) {
      const a0 = v128.load(above), a1 = v128.load(above, 16);
      const b0 = v128.load(below), b1 = v128.load(below, 16);
      const a0l = i16x8.extend_low_i8x16_u(a0), a0h = i16x8.extend_high_i8x16_u(a0);
      const a1l = i16x8.extend_low_i8x16_u(a1), a1h = i16x8.extend_high_i8x16_u(a1);
      const b0l = i16x8.extend_low_i8x16_u(b0), b0h = i16x8.extend_high_i8x16_u(b0);
      const b1l = i16x8.extend_low_i8x16_u(b1), b1h = i16x8.extend_high_i8x16_u(b1);
      const left4 = mean(i16x8.add(a0l, b0l), i16x8.add(a0h, b0h));
      const right4 = mean(i16x8.add(a1l, b1l), i16x8.add(a1h, b1h));
      const ya = i64x2.extract_lane(eight(a0l, a0h, a1l, a1h, toY, addY), 0);
      const yb = i64x2.extract_lane(eight(b0l, b0h, b1l, b1h, toY, addY), 0);
      const uNow = i32x4.extract_lane(four(left4, right4, toU, addC), 0);
      const vNow = i32x4.extract_lane(four(left4, right4, toV, addC), 0);
      const luma = (load<i64>(yAbove) ^ ya) | (load<i64>(yBelow) ^ yb);
      const colour = (load<i32>(uAt) ^ uNow) | (load<i32>(vAt) ^ vNow);
      if (luma | <i64>colour) {
        store<i64>(yAbove, ya);
        store<i64>(yBelow, yb);
        store<i32>(uAt, uNow);
        store<i32>(vAt, vNow);
        store<u8>(changesRow + <usize>((left + x) >> 4), 1);
      }
      above += 32; below += 32; yAbove += 8; yBelow += 8; uAt += 4; vAt += 4;
    }
  }
}

/** Column sums of four pixels → means of two pairs. */
// @ts-ignore: decorator
@inline function mean(a: v128, b: v128): v128 {
  const sum = i16x8.add(v128.shuffle<i64>(a, b, 0, 2), v128.shuffle<i64>(a, b, 1, 3));
  return i16x8.shr_u(i16x8.add(sum, i16x8.splat(2)), 2);
}

/** Weighted sums of four pixels, two in each of a and b. */
// @ts-ignore: decorator
@inline function weighted(a: v128, b: v128, weights: v128, add: v128): v128 {
  const p = i32x4.dot_i16x8_s(a, weights), q = i32x4.dot_i16x8_s(b, weights);
  const sum = i32x4.add(v128.shuffle<i32>(p, q, 0, 2, 4, 6), v128.shuffle<i32>(p, q, 1, 3, 5, 7));
  return i32x4.shr_s(i32x4.add(sum, add), 8);
}

// @ts-ignore: decorator
@inline function four(a: v128, b: v128, weights: v128, add: v128): v128 {
  const whole = weighted(a, b, weights, add);
  const narrow = i16x8.narrow_i32x4_s(whole, whole);
  return i8x16.narrow_i16x8_u(narrow, narrow);
}

// @ts-ignore: decorator
@inline function eight(a: v128, b: v128, c: v128, d: v128, weights: v128, add: v128): v128 {
  const narrow = i16x8.narrow_i32x4_s(weighted(a, b, weights, add), weighted(c, d, weights, add));
  return i8x16.narrow_i16x8_u(narrow, narrow);
}
