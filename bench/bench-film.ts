import { statSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Frame } from "../lib/contracts/frame.ts";
import type { Storyboard } from "../lib/contracts/storyboard.ts";
import { median, medianRatio } from "./measuring/median.ts";
import { type Cost, runMeasured } from "./measuring/run-measured.ts";
import { encodeLimit, encodePlain } from "./peers/encode-limit.ts";
import { planSegments } from "./plan-segments.ts";

const Ready = z.object({ frames: z.number(), changed: z.number() });
const Ours = z.object({
  wallSeconds: z.number(),
  cpuSeconds: z.number(),
  warmWallSeconds: z.number(),
  warmCpuSeconds: z.number(),
  joinSeconds: z.number(),
  peakRssMb: z.number(),
  emittedFrames: z.number(),
  bytes: z.number(),
});
export type Ours = z.infer<typeof Ours>;

export interface FilmTask {
  name: string;
  storyboard: Storyboard;
  frame: Frame;
  runs: number;
  folder: string;
  say(text: string): void;
}

/** What else makes the film; run in turn with ours. */
export type Peer = (segments: string, out: string) => Promise<Cost>;

const script = (name: string): string => path.join(import.meta.dirname, name);

/** Films a list of segments in a process of its own: twice, or once. */
export async function filmOurs(segments: string, folder: string, ...times: "once"[]): Promise<Ours> {
  const { output } = await runMeasured(process.execPath, [script("ours/film-ours.ts"), segments, folder, ...times]);
  return Ours.parse(JSON.parse(output));
}

/** Times one film in one size: the limit, ours and the peers in turn, `runs` times. */
export async function benchFilm(task: FilmTask, peers: Readonly<Record<string, Peer>>) {
  const { name, storyboard, frame, runs, folder, say } = task;
  const size = `${frame.width}x${frame.height}`;
  const segments = path.join(folder, "segments.json");
  const frames = path.join(folder, "frames.yuv");
  const [limitFilm, peerFilm] = [path.join(folder, "limit.mp4"), path.join(folder, "peer.mp4")];
  writeFileSync(segments, JSON.stringify(await planSegments(storyboard, frame)));
  const drawn = await runMeasured(process.execPath, [script("ours/ready-frames.ts"), segments, frames]);
  const ready = Ready.parse(JSON.parse(drawn.output));
  const limits: Cost[] = [];
  const plains: Cost[] = [];
  const ours: Ours[] = [];
  const others = new Map<string, Cost[]>(Object.keys(peers).map((peer) => [peer, []]));
  for (let run = 0; run < runs; run += 1) {
    limits.push(await encodeLimit(frames, frame, limitFilm));
    plains.push(await encodePlain(frames, frame, peerFilm));
    ours.push(await filmOurs(segments, folder));
    for (const [peer, make] of Object.entries(peers)) others.get(peer)?.push(await make(segments, peerFilm));
    say(`${name} ${size}: run ${run + 1} of ${runs}`);
  }
  await rm(frames);
  const of = (key: keyof Ours) => ours.map((run) => run[key]);
  const walls = limits.map((run) => run.wallSeconds);
  const cpus = limits.map((run) => run.cpuSeconds);
  const plainWalls = plains.map((run) => run.wallSeconds);
  const film = {
    name,
    size,
    changingShare: ready.changed / ready.frames,
    oursWallSeconds: median(of("warmWallSeconds")),
    oursCpuSeconds: median(of("warmCpuSeconds")),
    limitWallSeconds: median(walls),
    limitCpuSeconds: median(cpus),
    wallRatio: medianRatio(walls, of("warmWallSeconds")),
    cpuRatio: medianRatio(cpus, of("warmCpuSeconds")),
    plainLimitWallSeconds: median(plainWalls),
    plainLimitWallRatio: medianRatio(plainWalls, of("warmWallSeconds")),
    freshWallSeconds: median(of("wallSeconds")),
    freshWallRatio: medianRatio(walls, of("wallSeconds")),
    freshCpuRatio: medianRatio(cpus, of("cpuSeconds")),
    joinSeconds: median(of("joinSeconds")),
    peakRssMb: Math.max(...of("peakRssMb")),
    emittedFrames: ours[0]?.emittedFrames ?? 0,
    bytes: ours[0]?.bytes ?? 0,
    limitBytes: statSync(limitFilm).size,
  };
  return {
    film,
    peers: Object.fromEntries(
      [...others].map(([peer, costs]) => [peer, peerFigures(costs, of("wallSeconds"), of("cpuSeconds"))]),
    ),
  };
}

/** Whole process against whole process: ours with the start of its child. */
function peerFigures(costs: readonly Cost[], walls: readonly number[], cpus: readonly number[]) {
  const peerWalls = costs.map((cost) => cost.wallSeconds);
  const peerCpus = costs.map((cost) => cost.cpuSeconds);
  return {
    wallSeconds: median(peerWalls),
    cpuSeconds: median(peerCpus),
    wallRatio: medianRatio(peerWalls, walls),
    cpuRatio: medianRatio(peerCpus, cpus),
    peakRssMb: Math.max(...costs.map((cost) => cost.peakRssMb)),
  };
}
