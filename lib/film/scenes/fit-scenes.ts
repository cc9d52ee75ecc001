import type { Scene, Storyboard } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";
import { Failure, isFailure } from "#lib/errors/failure";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { shownText } from "#lib/film/scenes/shown-text";
import type { Size } from "#lib/render/box";
import { fitScene } from "#lib/render/fit-scene";

const mostScenes = 200;

/** A storyboard whose every scene fits the frame: what does not is told in several scenes, and noted. */
export async function fitScenes(
  storyboard: Storyboard,
  size: Size,
  kit: NodeKit,
  onScene: (index: number) => Promise<void>,
): Promise<{ storyboard: Storyboard; notes: string[] }> {
  const { language, look } = storyboard;
  const scenes: Scene[] = [];
  const notes: string[] = [];
  for (const [i, scene] of storyboard.scenes.entries()) {
    await onScene(i);
    const typeset = await typesetAt(scene, i);
    kit.fonts.prepare(shownText(scene, typeset), language);
    const parts = fitScene(scene, typeset, language, look, size, kit);
    scenes.push(...parts);
    if (parts.length > 1) notes.push(`Scene "${scene.id}" did not fit the frame; it is told in ${parts.length} parts.`);
  }
  if (scenes.length > mostScenes) {
    const message = `Fitted to the frame this makes ${scenes.length} scenes; a film has at most ${mostScenes}. Shorten it.`;
    throw new Failure("STORYBOARD_INVALID", { stage: "write", message });
  }
  return { storyboard: { ...storyboard, scenes }, notes };
}

async function typesetAt(scene: Scene, index: number): Promise<Typeset> {
  // Typesetting is large, and children that only film never need it.
  const { typesetScene } = await import("#lib/typesetting/typeset-scene");
  try {
    return await typesetScene(scene);
  } catch (error) {
    if (!isFailure(error)) throw error;
    const issues = error.issues?.map(({ path, message }) => ({ path: `scenes.${index}.${path}`, message }));
    throw new Failure(error.code, { message: error.message, stage: error.stage, cause: error, issues });
  }
}
