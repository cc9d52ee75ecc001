import type { Scene, Storyboard } from "#lib/contracts/storyboard";
import type { Typeset } from "#lib/contracts/typeset";
import { Failure, isFailure } from "#lib/errors/failure";
import type { NodeKit } from "#lib/film/kit/node-kit";
import { guessedProgram } from "#lib/film/mending/guessed-program";
import { type Film, type Mended, mendScene } from "#lib/film/mending/mend-scene";
import { simplerNote } from "#lib/film/mending/simpler-note";
import { shownText } from "#lib/film/scenes/shown-text";
import type { Size } from "#lib/render/box";
import { fitScene } from "#lib/render/fit-scene";
import { numberPages } from "#lib/render/number-pages";

const mostScenes = 200;
/** What two transitions usually take from a scene. */
const transitionSeconds = 1;

/**
 * A storyboard whose every scene fits the frame without faults: what does not fit is told in several scenes, and noted;
 * what had to be made simpler is a warning. `captioned`: what is said will be drawn into the picture as captions.
 */
export async function fitScenes(
  storyboard: Storyboard,
  size: Size,
  kit: NodeKit,
  onScene: (index: number) => Promise<void>,
  captioned = false,
): Promise<{ storyboard: Storyboard; notes: string[]; warnings: string[] }> {
  const { language, look, seed } = storyboard;
  const scenes: Scene[] = [];
  const notes: string[] = [];
  const warnings: string[] = [];
  for (const [i, scene] of storyboard.scenes.entries()) {
    await onScene(i);
    const typeset = await typesetAt(scene, i);
    kit.fonts.prepare(shownText(scene, typeset), language);
    const parts = fitScene(scene, typeset, language, look, size, kit, captioned);
    const film: Film = {
      language,
      look,
      size,
      kit,
      typesetOf: (part) => typesetAt(part, i),
      programOf: (part, own) => guessedProgram(part, own, { language, look, seed, captioned }),
      spareSeconds: transitionSeconds,
      divisible: true,
      captioned,
    };
    const mended: Mended[] = [];
    for (const part of parts)
      mended.push(await mendScene(part, part === scene ? typeset : await typesetAt(part, i), film));
    const pages = mended.flatMap((one) => one.scenes);
    const simpler = mended.flatMap((one) => one.notes);
    scenes.push(...(pages.length > parts.length ? numberPages(scene, pages) : pages));
    if (pages.length > 1) notes.push(`Scene "${scene.id}" did not fit the frame; it is told in ${pages.length} parts.`);
    if (simpler.length > 0) warnings.push(simplerNote(scene, simpler));
  }
  if (scenes.length > mostScenes) {
    const message = `Fitted to the frame this makes ${scenes.length} scenes; a film has at most ${mostScenes}. Shorten it.`;
    throw new Failure("STORYBOARD_INVALID", { stage: "write", message });
  }
  return { storyboard: { ...storyboard, scenes }, notes, warnings };
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
