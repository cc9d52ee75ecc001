import type { AuditFigures, AuditFinding } from "#lib/contracts/audit";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Size } from "#lib/render/box";
import type { Kit } from "#lib/render/kit";
import { typeScale } from "#lib/render/layout/type-scale";
import { lookOf } from "#lib/render/look-of";
import { prepareScene } from "#lib/render/prepare-scene";
import { type Recorded, recorder, recordingKit } from "#lib/render/record";
import { findFaults } from "#lib/render/recording/find-faults";

/** Readers follow up to this many characters a second. */
const readableCharacters = 20;
/** Seconds in which a scene may still be empty at its start and its end. */
const startSeconds = 1.5;

/**
 * Looks at a scene as it is drawn, without a canvas: at every cue, in the middle of every motion and once a second.
 * A fault is counted once for each pair of things.
 */
export function auditScene<P>(program: SceneProgram, size: Size, kit: Kit<P>): AuditFinding[] {
  const lent = recordingKit(kit);
  const scene = prepareScene(program, size, lent);
  const tape = recorder(lent.measure);
  const found = new Map<string, AuditFinding>();
  const sceneId = program.scene.id;
  const add = (finding: AuditFinding): void => {
    const key = `${finding.rule} ${finding.a} ${finding.b ?? ""}`;
    if (!found.has(key)) found.set(key, finding);
  };

  const letters = new Map<string, number>();
  const seconds = Array.from({ length: Math.floor(program.durationSeconds) }, (_, i) => i + 0.5);
  for (const moment of [...new Set([...scene.cues, ...seconds])].sort((a, b) => a - b)) {
    for (const element of scene.elements) element.draw(tape.surface, moment);
    const recorded = tape.take();
    const rules = {
      frame: size,
      leastPx: typeScale(size).least("body"),
      ground: lookOf(program.look).ground,
      whole: !scene.isClose(moment),
      moving: scene.movingBlocks(moment),
    };
    for (const fault of findFaults(recorded, rules)) add({ ...fault, sceneId, seconds: moment });
    const within = moment > startSeconds && moment < program.durationSeconds - 0.5;
    if (within && recorded.every((thing) => thing.alpha < 0.2)) {
      add({ rule: "emptyFrame", sceneId, seconds: moment, a: "@frame" });
    }
    for (const thing of recorded) countLetters(letters, thing);
  }
  const read = [...letters.values()].reduce((sum, n) => sum + n, 0) / program.durationSeconds;
  if (read > readableCharacters) {
    add({ rule: "tooFast", sceneId, seconds: 0, a: "@frame", detail: `${read.toFixed(0)} characters a second` });
  }
  return [...found.values()];
}

function countLetters(letters: Map<string, number>, { mark, letters: text }: Recorded): void {
  if (mark.kind === "text") letters.set(mark.id, Math.max(letters.get(mark.id) ?? 0, text.length));
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
