// What one writes first: every frame drawn whole and piped as RGBA into ffmpeg.
// node naive-pipe.ts <segments.json> <out.mp4>
import { spawn } from "node:child_process";
import { once } from "node:events";
import { newCanvas } from "../../lib/film/kit/new-canvas.ts";
import { nodeKit } from "../../lib/film/kit/node-kit.ts";
import { prepareProgram } from "../../lib/film/scenes/prepare-program.ts";
import { drawTransition } from "../../lib/render/draw-transition.ts";
import { readSegments } from "../read-segments.ts";

const [from = "", to = ""] = process.argv.slice(2);
const segments = readSegments(from);
const frame = segments[0]?.frame ?? { width: 1280, height: 720, fps: 30 };
const kit = await nodeKit();
const { canvas, context } = newCanvas(frame);
const [leaving, coming] = [newCanvas(frame), newCanvas(frame)];

const size = `${frame.width}x${frame.height}`;
const input = ["-f", "rawvideo", "-pix_fmt", "rgba", "-s", size, "-r", `${frame.fps}`, "-i", "-"];
const output = ["-pix_fmt", "yuv420p", "-c:v", "libx264", "-preset", "veryfast", "-crf", "20", to];
const ffmpeg = spawn("ffmpeg", ["-y", "-v", "error", ...input, ...output], { stdio: ["pipe", "inherit", "inherit"] });
const ended = once(ffmpeg, "close");

async function show(): Promise<void> {
  if (!ffmpeg.stdin.write(canvas.data())) await once(ffmpeg.stdin, "drain");
}

for (const segment of segments) {
  if (segment.kind === "scene") {
    const scene = prepareProgram(segment.program, frame, kit);
    for (let i = segment.fromFrame; i < segment.toFrame; i += 1) {
      scene.draw(context, i / frame.fps);
      await show();
    }
    continue;
  }
  const { frames, transition: kind } = segment;
  const { look, language } = segment.to;
  const [before, after] = [prepareProgram(segment.from, frame, kit), prepareProgram(segment.to, frame, kit)];
  for (let i = 0; i < frames; i += 1) {
    before.draw(leaving.context, segment.from.durationSeconds + (i - frames) / frame.fps);
    after.draw(coming.context, i / frame.fps);
    const pictures = { from: leaving.canvas, to: coming.canvas, frame };
    drawTransition(context, { ...pictures, kind, progress: (i + 1) / (frames + 1), look, language });
    await show();
  }
}
ffmpeg.stdin.end();
await ended;
