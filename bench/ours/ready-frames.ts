// Draws all frames of a film's segments into one file, yuv420p, as the encoder is given them.
// node ready-frames.ts <segments.json> <frames.yuv>  →  {"frames", "changed"}
import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { nodeKit } from "../../lib/film/kit/node-kit.ts";
import { segmentSource } from "../../lib/film/scenes/segment-source.ts";
import { readSegments } from "../read-segments.ts";

const [from = "", to = ""] = process.argv.slice(2);
const segments = readSegments(from);
const kit = await nodeKit();
const file = openSync(to, "w");
let [frames, changed] = [0, 0];
let before = "";

/** Rows without what pads them. */
const cropped = (plane: Uint8Array, stride: number, width: number, height: number): Uint8Array[] =>
  stride === width
    ? [plane.subarray(0, width * height)]
    : Array.from({ length: height }, (_, row) => plane.subarray(row * stride, row * stride + width));

for (const segment of segments) {
  const { width, height } = segment.frame;
  using source = segmentSource(segment, kit, () => new Promise((resolve) => setImmediate(resolve)));
  for (let i = 0; i < source.frames; i += 1) {
    const { y, u, v, stride } = (await source.draw(i)).planes;
    const parts = [
      ...cropped(y, stride, width, height),
      ...[u, v].flatMap((plane) => cropped(plane, stride / 2, width / 2, height / 2)),
    ];
    const hash = createHash("md5");
    for (const part of parts) {
      writeSync(file, part);
      hash.update(part);
    }
    const now = hash.digest("hex");
    frames += 1;
    if (now !== before) changed += 1;
    before = now;
  }
}
closeSync(file);
console.log(JSON.stringify({ frames, changed }));
