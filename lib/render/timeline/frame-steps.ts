import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Action } from "#lib/contracts/storyboard-actions";
import type { Cue } from "#lib/render/timeline/cue";
import { easeOf } from "#lib/render/timeline/ease";

/** Seconds in which the first frame is looked at before it begins to change. */
const firstSeconds = 1.6;

/** Charts whose frames nobody steps play them through, evenly, until the speech ends. */
export function frameSteps({ scene, speech }: SceneProgram, cues: readonly Cue[]): Cue[] {
  return scene.blocks.flatMap((block): Cue[] => {
    if (block.type !== "chart" || !block.frames) return [];
    const own = cues.filter((cue) => cue.target === block.id);
    if (own.some((cue) => cue.do === "step")) return [];
    const shown = own.find((cue) => cue.do === "show")?.start ?? speech.from;
    const count = block.frames.length - 1;
    const begin = Math.min(shown + firstSeconds, Math.max(shown, speech.to - 0.2));
    const each = Math.max(0.2, speech.to - begin) / count;
    return Array.from({ length: count }, (_, i): Cue => {
      const action = { do: "step", at: "start", target: block.id, line: i + 1 } as const satisfies Action;
      const timing = { start: begin + i * each, seconds: each, ease: easeOf.linear, automatic: true };
      return { do: "step", target: block.id, ...timing, action };
    });
  });
}
