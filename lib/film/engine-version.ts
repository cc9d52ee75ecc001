import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { projectRoot } from "#lib/processes/project-root";

/** Rooms whose sources decide what a film looks and sounds like. */
const rooms = [
  "contracts",
  "render",
  "film",
  "typesetting",
  "media",
  "voices",
  "providers",
  "storyboard",
  "pipelines",
] as const;
/** Packages that decide it: drawing, codecs, layout, fonts, typesetting, speech. */
const packages =
  /^node_modules\/(@napi-rs\/canvas|node-av|@seydx\/node-av-|yoga-layout|mathjax-full|mathjs|shiki|@shikijs\/|mdast-util-|micromark|@fontsource|@echogarden\/|speech-rule-engine)/;

const Lockfile = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

let known: Promise<string> | undefined;

/**
 * A hash of everything that decides how a film comes out, beside its program: sources and package versions. Part of the
 * keys of remembered results, so that a new engine makes new ones. Read once a process.
 */
export function engineVersion(): Promise<string> {
  known ??= readVersion(projectRoot());
  return known;
}

async function readVersion(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const room of rooms) {
    const folder = path.join(root, "lib", room);
    const files = (await readdir(folder, { recursive: true })).filter(isSource).sort();
    for (const file of files) hash.update(`${room}/${file}\n`).update(await readFile(path.join(folder, file)));
  }
  const lock = Lockfile.parse(JSON.parse(await readFile(path.join(root, "package-lock.json"), "utf8")));
  for (const [name, { version }] of Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (packages.test(name)) hash.update(`${name}@${version}\n`);
  }
  return hash.digest("hex");
}

const isSource = (file: string): boolean =>
  file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.split(path.sep).includes("testing");
