// Renders the bundled composition, from the start of Chromium to the finished mp4.
// node render-remotion.ts <bundle folder> <out.mp4>
import { renderMedia, selectComposition } from "@remotion/renderer";

const [serveUrl = "", outputLocation = ""] = process.argv.slice(2);
const browserExecutable = process.env.CHROMIUM ?? "/usr/bin/chromium";
const shared = { serveUrl, id: "text", browserExecutable, chromeMode: "chrome-for-testing" } as const;
const composition = await selectComposition(shared);
await renderMedia({
  ...shared,
  composition,
  outputLocation,
  codec: "h264",
  crf: 20,
  x264Preset: "veryfast",
  concurrency: 2,
  logLevel: "error",
});
