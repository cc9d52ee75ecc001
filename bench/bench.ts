// npm run bench -- [--json] [--runs 5] [--only text] [--size 1280x720] [--skip-remotion] [--skip-memory]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { benchFilm, type Peer } from "./bench-film.ts";
import { benchMemory } from "./bench-memory.ts";
import { films } from "./films/films.ts";
import { runMeasured } from "./measuring/run-measured.ts";
import { printTable } from "./print-table.ts";
import { readVersions } from "./read-versions.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    runs: { type: "string", default: "5" },
    only: { type: "string" },
    size: { type: "string" },
    "skip-remotion": { type: "boolean", default: false },
    "skip-memory": { type: "boolean", default: false },
  },
});

const sizes = [
  { width: 1280, height: 720, fps: 30 },
  { width: 1920, height: 1080, fps: 30 },
];
const say = (text: string): void => console.error(text);
const script = (name: string): string => path.join(import.meta.dirname, "peers", name);
const folder = mkdtempSync(path.join(os.tmpdir(), "reelwright-bench-"));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
// What children keep between starts belongs to the product's data, not to a bench.
process.env.DATA_DIR = path.join(folder, "data");

const naivePipe: Peer = (segments, out) => runMeasured(process.execPath, [script("naive-pipe.ts"), segments, out]);
async function remotion(): Promise<Peer> {
  const bundled = path.join(folder, "remotion");
  say("bundling the Remotion composition");
  await runMeasured(process.execPath, [script("bundle-remotion.ts"), bundled]);
  return (_segments, out) => runMeasured(process.execPath, [script("render-remotion.ts"), bundled, out]);
}

const load = os.loadavg()[0] ?? 0;
const results = [];
for (const [name, storyboard] of Object.entries(films)) {
  if (values.only !== undefined && values.only !== name) continue;
  for (const frame of sizes) {
    if (values.size !== undefined && values.size !== `${frame.width}x${frame.height}`) continue;
    const compared = name === "text" && frame === sizes[0];
    const peers: Record<string, Peer> = compared ? { naivePipe } : {};
    if (compared && !values["skip-remotion"]) peers.remotion = await remotion();
    results.push(await benchFilm({ name, storyboard, frame, runs: Number(values.runs), folder, say }, peers));
  }
}
const memoryFrame = sizes[1];
const memory = values["skip-memory"] || !memoryFrame ? undefined : await benchMemory(memoryFrame, folder);

const report = {
  machine: { cpu: os.cpus()[0]?.model ?? "", cores: os.availableParallelism(), loadBefore: load },
  versions: await readVersions(),
  date: new Date().toISOString(),
  runs: Number(values.runs),
  films: results.map(({ film }) => film),
  ...Object.assign({}, ...results.map(({ peers }) => peers)),
  memory,
};
const kept = path.join(import.meta.dirname, "results");
mkdirSync(kept, { recursive: true });
writeFileSync(
  path.join(kept, `${report.date.replaceAll(":", "-").slice(0, 19)}.json`),
  `${JSON.stringify(report, null, 2)}\n`,
);
if (values.json) console.log(JSON.stringify(report));
else printTable(report);
