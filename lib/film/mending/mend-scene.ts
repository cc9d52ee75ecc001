import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { leaveOutSigns } from "#lib/film/mending/leave-out-signs";
import type { Looked, Way } from "#lib/film/mending/way";
import { split, ways } from "#lib/film/mending/ways";
import { auditProgram } from "#lib/film/scenes/audit-program";
import { shownText } from "#lib/film/scenes/shown-text";
import type { Size } from "#lib/render/box";
import { fitScene } from "#lib/render/fit-scene";

/** What a scene is looked at with. */
export interface Film {
  language: string;
  look: SceneProgram["look"];
  size: Size;
  kit: NodeKit;
  typesetOf: (scene: Scene) => Promise<Typeset>;
  /** The scene as it will be filmed, or as well as that can be known. */
  programOf: (scene: Scene, typeset: Typeset) => SceneProgram;
  /** Seconds by which `programOf` may be too long. */
  spareSeconds: number;
  /** false once it has been spoken: then it stays one scene. */
  divisible: boolean;
  /** What is said will be drawn into the picture as captions. */
  captioned: boolean;
}

export interface Mended {
  scenes: Scene[];
  /** What was made simpler, in words. */
  notes: string[];
}

/** Longest a scene may be held for its text (the limit of a storyboard's `seconds`). */
const longestHold = 120;
const mostRounds = 24;
const mostHolds = 6;
const lastMark = "told";

interface Tried extends Looked {
  /** Reading time that it lacks, and how long it lasts now. */
  lackSeconds: number;
  durationSeconds: number;
}

/** A scene that fits the frame, without faults: as it is, or made simpler step by step, and held until it is read. */
export async function mendScene(scene: Scene, typeset: Typeset, film: Film): Promise<Mended> {
  const notes = new Set<string>();
  const legible = await withGlyphs(scene, typeset, film, notes);
  const first = look(legible.scene, legible.typeset, film);
  const allowed = film.divisible ? ways : ways.filter((way) => way !== split);
  const mended = first.faults.length === 0 ? [first] : await simpler(first, allowed, film, notes);
  const scenes: Scene[] = [];
  for (const one of mended) scenes.push(...(await held(one, film)));
  return { scenes, notes: [...notes] };
}

/** Characters that no font has are left out. */
async function withGlyphs(scene: Scene, typeset: Typeset, film: Film, notes: Set<string>) {
  const missing = film.kit.fonts.prepare(shownText(scene, typeset), film.language);
  if (missing.length === 0) return { scene, typeset };
  notes.add(`signs that no font has were left out (${missing.slice(0, 8).join(" ")})`);
  const clean = leaveOutSigns(scene, missing);
  return { scene: clean, typeset: await film.typesetOf(clean) };
}

function look(scene: Scene, typeset: Typeset, film: Film): Tried {
  const program = film.programOf(scene, typeset);
  const found = auditProgram(program, film.size, film.kit);
  const lack = found.find(({ rule }) => rule === "tooFast")?.lackSeconds ?? 0;
  const faults = found.filter(({ rule }) => rule !== "tooFast" && rule !== "missingGlyph");
  return { scene, typeset, faults, lackSeconds: lack, durationSeconds: program.durationSeconds };
}

const count = (some: readonly Looked[]): number => some.reduce((sum, { faults }) => sum + faults.length, 0);

async function simpler(from: Tried, left: readonly Way[], film: Film, notes: Set<string>): Promise<Tried[]> {
  let best = from;
  for (const [i, way] of left.entries()) {
    if (best.faults.length === 0) break;
    const later = left.slice(i + 1);
    for (let round = 0; round < mostRounds; round++) {
      const better = await firstBetter(best, way, film);
      if (!better) break;
      notes.add(way.note);
      const [only] = better;
      if (better.length > 1 || !only) {
        const parts: Tried[] = [];
        for (const part of better) {
          parts.push(
            ...(part.faults.length === 0 ? [part] : await simpler(part, [...partWays(way), ...later], film, notes)),
          );
        }
        return parts;
      }
      best = only;
      if (!way.again || best.faults.length === 0) break;
    }
  }
  return [best];
}

/** A part of a scene may be divided further. */
const partWays = (way: Way): Way[] => (way === split ? [split] : []);

async function firstBetter(best: Tried, way: Way, film: Film): Promise<Tried[] | undefined> {
  for (const scenes of way.tries(best)) {
    const tried: Tried[] = [];
    for (const scene of scenes) tried.push(...(await lookAnew(scene, film)));
    if ((film.divisible || tried.length === 1) && count(tried) < best.faults.length) return tried;
  }
  return undefined;
}

/** A changed scene, fitted to the frame again. */
async function lookAnew(scene: Scene, film: Film): Promise<Tried[]> {
  const typeset = await film.typesetOf(scene);
  // Words that were only spoken may have characters of their own.
  film.kit.fonts.prepare(shownText(scene, typeset), film.language);
  const parts = fitScene(scene, typeset, film.language, film.look, film.size, film.kit, film.captioned);
  if (parts.length === 1 && parts[0] === scene) return [look(scene, typeset, film)];
  const looked: Tried[] = [];
  for (const part of parts) looked.push(look(part, await film.typesetOf(part), film));
  return looked;
}

/** A scene stays until it can be read; one with far too much to read is told in parts. */
async function held(tried: Tried, film: Film): Promise<Scene[]> {
  if (tried.lackSeconds === 0) return [tried.scene];
  let now = tried;
  for (let round = 0; round < mostHolds && now.lackSeconds > 0; round++) {
    // What enters by itself comes later in a longer scene, so that once is not always enough.
    const more = now.lackSeconds * 2 ** round + film.spareSeconds;
    const seconds = Math.ceil((now.durationSeconds + more) * 10) / 10;
    if (seconds > longestHold) {
      const [parts = []] = film.divisible ? split.tries(tried) : [];
      const scenes: Scene[] = [];
      for (const part of parts) scenes.push(...(await held(look(part, await film.typesetOf(part), film), film)));
      return scenes.length > 0 ? scenes : [{ ...now.scene, seconds: longestHold }];
    }
    now = look({ ...endingEarly(now.scene), seconds }, now.typeset, film);
  }
  return [now.scene];
}

/** What happens at the end of a silent scene keeps its time when the scene becomes longer. */
function endingEarly(scene: Scene): Scene {
  const { narration, seconds, actions = [] } = scene;
  if (narration !== undefined || seconds === undefined || actions.every(({ at }) => at !== "end")) return scene;
  const marks = { ...scene.marks, [lastMark]: Math.max(0, seconds - 1) };
  return { ...scene, marks, actions: actions.map((one) => (one.at === "end" ? { ...one, at: lastMark } : one)) };
}
