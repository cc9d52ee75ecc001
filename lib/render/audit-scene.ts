import type { AuditFigures, AuditFinding } from "#lib/contracts/audit";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { BlockType } from "#lib/contracts/storyboard-blocks";
import type { Box, Size } from "#lib/render/box";
import { captionsId } from "#lib/render/captions/draw-cue";
import { lettersPx } from "#lib/render/font-of";
import type { Kit } from "#lib/render/kit";
import { typeScale } from "#lib/render/layout/type-scale";
import { lookOf } from "#lib/render/look-of";
import { prepareScene } from "#lib/render/prepare-scene";
import { type Recorded, recorder, recordingKit } from "#lib/render/record";
import { findFaults } from "#lib/render/recording/find-faults";
import { ReadingTime, readableCharacters } from "#lib/render/recording/reading-time";

/** Things that alone make no picture of a scene. */
const nothing: ReadonlySet<string> = new Set(["@background", captionsId]);
/** Cues further apart than this have stillness between them. */
const longestMotion = 2;
/** Opacity from which letters can be read. */
const legible = 0.35;
/** Seconds in which a scene may still be empty at its start and its end. */
const startSeconds = 1.5;

/**
 * Looks at a scene as it is drawn, without a canvas: at every cue, in the middle of every motion and once a second.
 * A fault is counted once for each pair of things.
 */
export function auditScene<P>(program: SceneProgram, size: Size, kit: Kit<P>): AuditFinding[] {
  const lent = recordingKit(kit);
  const scene = prepareScene(program, size, lent);
  const look = lookOf(program.look);
  const tape = recorder(lent.measure, { lettersPx: (font) => lettersPx(look, font), writes: false });
  const found = new Map<string, AuditFinding>();
  const sceneId = program.scene.id;
  const idsOf = (...types: readonly BlockType[]) =>
    new Set(program.scene.blocks.filter(({ type }) => types.includes(type)).map(({ id }) => id));
  const code = idsOf("code");
  const passing = idsOf("derivation", "chart");
  const add = (finding: AuditFinding): void => {
    const key = `${finding.rule} ${finding.a} ${finding.b ?? ""}`;
    if (!found.has(key)) found.set(key, finding);
  };

  const reading = new ReadingTime();
  const groundUnder = scene.groundUnder && remembered(scene.groundUnder);
  let shown: string | undefined;
  for (const moment of momentsOf(scene.cues, program.durationSeconds)) {
    const state = scene.elements.map((element) => element.stateKey(moment)).join("\n");
    if (state === shown) continue;
    shown = state;
    for (const element of scene.elements) element.draw(tape.surface, moment);
    const recorded = tape.take();
    const rules = {
      frame: size,
      leastPx: typeScale(size).least("body"),
      ground: look.ground,
      groundUnder,
      whole: !scene.isClose(moment),
      moving: scene.movingBlocks(moment),
      passing,
      changing: (block: string) => scene.isChanging(block, moment),
    };
    for (const fault of findFaults(recorded, rules)) add({ ...fault, sceneId, seconds: moment });
    const within = moment > startSeconds && moment < program.durationSeconds - 0.5;
    // A picture behind nothing is something to look at.
    if (
      within &&
      program.scene.background === undefined &&
      recorded.every(({ mark, alpha }) => alpha < 0.2 || nothing.has(mark.id))
    ) {
      add({ rule: "emptyFrame", sceneId, seconds: moment, a: "@frame" });
    }
    for (const thing of recorded) {
      if (thing.mark.id !== captionsId) reading.see(thing.mark.id, charactersOf(thing, code), moment);
    }
  }
  const fast = reading.tooFast(program.durationSeconds);
  if (fast) {
    const detail = `${fast.speed.toFixed(0)} characters a second from ${fast.from.toFixed(1)} s on`;
    add({ rule: "tooFast", sceneId, seconds: fast.from, a: "@frame", detail, lackSeconds: fast.lack });
  }
  const speed = captionSpeed(program);
  if (speed > readableCharacters) {
    add({
      rule: "tooFast",
      sceneId,
      seconds: 0,
      a: captionsId,
      detail: `captions at ${speed.toFixed(0)} characters a second`,
    });
  }
  return [...found.values()];
}

/** Every second, every cue, and twice between cues that follow closely: there something is on its way. */
function momentsOf(cues: readonly number[], durationSeconds: number): number[] {
  const seconds = Array.from({ length: Math.floor(durationSeconds) }, (_, i) => i + 0.5);
  const between = cues.flatMap((cue, i) => {
    const gap = cue - (cues[i - 1] ?? 0);
    return gap < longestMotion ? [cue - gap / 3, cue - (2 * gap) / 3] : [];
  });
  return [...new Set([...cues, ...seconds, ...between])].sort((a, b) => a - b);
}

/** Characters a second of captions that are drawn into the picture, over all of them: they go on like speech. */
function captionSpeed({ captions }: SceneProgram): number {
  const cues = captions?.cues ?? [];
  const seconds = cues.reduce((sum, { from, to }) => sum + to - from, 0);
  const characters = cues.flatMap(({ lines }) => lines).flat();
  const read = characters.reduce((sum, { text }) => sum + text.length + 1, 0);
  return seconds > 0 ? read / seconds : 0;
}

/** Words at rest stand on the same ground at every moment. */
function remembered(groundUnder: (box: Box, color: string) => string): (box: Box, color: string) => string {
  const known = new Map<string, string>();
  return (box, color) => {
    const key = `${[box.x, box.y, box.width, box.height].map(Math.round).join(" ")} ${color}`;
    const ground = known.get(key) ?? groundUnder(box, color);
    known.set(key, ground);
    return ground;
  };
}

/** What of a thing is read: signs of an equation count, of code only the words, of captions nothing, as they are heard. */
function charactersOf({ mark, letters, boxes, alpha }: Recorded, code: ReadonlySet<string>): number {
  if (mark.kind !== "text" || alpha < legible || mark.id === captionsId) return 0;
  if (code.has(mark.id.split(/[.#]/, 1)[0] ?? "")) return letters.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return mark.emPx === undefined ? letters.length : boxes.length;
}

/** How often each rule was broken. Missing glyphs cannot be seen here. */
export function auditFigures(findings: readonly AuditFinding[]): AuditFigures {
  const count = (rule: AuditFinding["rule"]): number => findings.filter((finding) => finding.rule === rule).length;
  return {
    overlaps: count("overlap"),
    overflows: count("overflow"),
    tooSmall: count("tooSmall"),
    lowContrast: count("lowContrast"),
    missingGlyphs: null,
    emptyFrames: count("emptyFrame"),
    tooFast: count("tooFast"),
  };
}
