// Films the segments of a file as the product does, twice: with a film child that has to start, and with it warm.
// node film-ours.ts <segments.json> <folder> [once]  →  one line of JSON
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { closeFilmChildren } from "../../lib/film/close-film-children.ts";
import { filmSegment } from "../../lib/film/film-segment.ts";
import { concatSegments } from "../../lib/media/concat-segments.ts";
import { cpuSeconds, memoryMb, processTree } from "../measuring/read-process.ts";
import { readSegments } from "../read-segments.ts";

const [from = "", folder = "", times] = process.argv.slice(2);
const segments = readSegments(from);
const paths = segments.map((_, i) => path.join(folder, `ours-${i}.mp4`));

const tree = () => processTree(process.pid);
const cpuOfAll = () => tree().reduce((sum, pid) => sum + cpuSeconds(pid), 0);

/** Film children are renewed, so the most is looked for all the time. */
let peakRssMb = 0;
function lookAtMemory(): void {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").split(" ").filter(Boolean);
  const now = children.reduce((sum, pid) => sum + memoryMb(Number(pid), "VmHWM"), 0);
  peakRssMb = Math.max(peakRssMb, now);
}
const looking = setInterval(lookAtMemory, 200);

/** All at once: they wait for a free child themselves. */
async function film() {
  const cpu = cpuOfAll();
  const began = performance.now();
  const facts = await Promise.all(segments.map((segment, i) => filmSegment(segment, paths[i] ?? "")));
  return { facts, wallSeconds: (performance.now() - began) / 1000, cpuSeconds: cpuOfAll() - cpu };
}

const fresh = await film();
const warm = times === "once" ? fresh : await film();
lookAtMemory();
clearInterval(looking);
await closeFilmChildren();
const began = performance.now();
const joined = path.join(folder, "ours.mp4");
await concatSegments(paths, joined);
const joinSeconds = (performance.now() - began) / 1000;
const emitted = fresh.facts.reduce((sum, { emittedFrames }) => sum + emittedFrames, 0);
const answer = {
  wallSeconds: fresh.wallSeconds,
  cpuSeconds: fresh.cpuSeconds,
  warmWallSeconds: warm.wallSeconds,
  warmCpuSeconds: warm.cpuSeconds,
  joinSeconds,
  peakRssMb,
  emittedFrames: emitted,
  bytes: statSync(joined).size,
};
console.log(JSON.stringify(answer));
