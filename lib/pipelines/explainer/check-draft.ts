import { isFailure } from "#lib/errors/failure";
import type { Draft, DraftScene } from "#lib/storyboard/model-draft";
import { typesetScene } from "#lib/typesetting/typeset-scene";

/** A draft whose equations have been set, too: a scene with one that cannot be is not sound. */
export async function checkDraft(draft: Draft): Promise<Draft> {
  const scenes = await Promise.all(
    draft.scenes.map(async (one, i): Promise<DraftScene> => {
      if (one.scene === undefined) return one;
      try {
        await typesetScene(one.scene);
        return one;
      } catch (error) {
        if (!isFailure(error) || error.code !== "STORYBOARD_INVALID") throw error;
        const found = (error.issues ?? []).map(({ path, message }) => ({ path: `scenes.${i}.${path}`, message }));
        return { raw: one.raw, issues: [...one.issues, ...found] };
      }
    }),
  );
  return { ...draft, scenes };
}
