import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Cue } from "#lib/render/timeline/cue";
import { easeOf } from "#lib/render/timeline/ease";

/** Seconds after its head in which a table's first row comes, and the least that one talks about a row. */
const firstSeconds = 0.5;
const leastSeconds = 1.1;
const rowSeconds = 0.6;
/** Part of the speech after which all rows are there. */
const toldPart = 0.85;

/** A table that is all there is to a scene, and that nobody builds, grows row by row while it is spoken of. */
export function rowBuilds({ scene, speech }: SceneProgram, cues: readonly Cue[]): Cue[] {
  const [table, ...others] = scene.blocks.filter((block) => block.type !== "heading");
  if (table?.type !== "table" || others.length > 0) return [];
  const own = cues.filter((cue) => cue.target?.split(".", 1)[0] === table.id);
  const shown = own.find((cue) => cue.do === "show");
  if (!shown?.automatic || own.length > 1) return [];
  const begin = shown.start + firstSeconds;
  const length = toldPart * Math.max(0, speech.to - begin);
  if (length / table.rows.length < leastSeconds) return [];
  const weights = table.rows.map((row) => 20 + row.join("").length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight, i): Cue => {
    const action = { do: "rows", at: "start", target: table.id, count: i + 1 } as const satisfies Action;
    const start = begin + (length * before) / total;
    before += weight;
    return { do: "rows", target: table.id, start, seconds: rowSeconds, ease: easeOf.out, automatic: true, action };
  });
}
