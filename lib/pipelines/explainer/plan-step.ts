import pLimit from "p-limit";
import { frameOf } from "#lib/contracts/frame-of";
import { ExplainerInput } from "#lib/contracts/job-input";
import { NarrationTrack } from "#lib/contracts/narration-track";
import type { Storyboard } from "#lib/contracts/storyboard";
import { Failure } from "#lib/errors/failure";
import { buySpeech } from "#lib/pipelines/buy-speech";
import type { Written } from "#lib/pipelines/explainer/choose-storyboard";
import type { FilmFile } from "#lib/pipelines/explainer/film-file";
import { planFilmFile } from "#lib/pipelines/explainer/plan-film-file";
import { writeStoryboard } from "#lib/pipelines/explainer/write-storyboard";
import { allOrNotYet, doneOrLater } from "#lib/pipelines/not-yet";
import { Painting } from "#lib/pipelines/pictures/painting";
import { mostPictures, type PicturePlan, planPictures } from "#lib/pipelines/plan-pictures";
import { type StepContext, step } from "#lib/pipelines/step";
import { chooseVoice, learnVoices } from "#lib/providers/speech-registry";
import { speakNarration } from "#lib/voices/speak-narration";

/** Speech is cheap but not free: two lines at a time leave room for drawing. */
const VOICES_AT_ONCE = 2;

/** Reads, writes and speaks; knows at its end every frame that must be drawn, and asks for them. */
export const planStep = step({
  input: ExplainerInput,
  async run(input, context) {
    const { report } = context;
    await report.stageStarted("ground");
    await report.stageCompleted("ground");

    await report.stageStarted("write");
    const written = await writeStoryboard(input, context);
    const { storyboard, writer } = written;
    for (const warning of written.warnings) await report.warning(warning);
    await report.storyboardWritten({
      writer,
      title: storyboard.title,
      scenes: storyboard.scenes.map(({ id, title }) => ({ id, title })),
    });
    await report.stageCompleted("write");

    await report.stageStarted("narrate");
    const orders = await ordersOf(input, written, context);
    const painting = new Painting(orders, input, frameOf(input.quality, storyboard.aspectRatio), context);
    // Vendors draw while we speak; nothing goes on once the step has ended.
    const spoken = await doneOrLater(speakScenes(storyboard, context)).finally(() => painting.settled());
    if ("later" in spoken) return spoken.later;
    await report.stageCompleted("narrate");

    const told = { input, writer, storyboard, voices: spoken.done };
    const painted = await painting.end();
    if ("later" in painted) {
      await tellPlanned(await planFilmFile(told, undefined, context), context);
      await report.stageStarted("draw");
      await report.stageProgress("draw", 0, painting.words());
      return painted.later;
    }
    for (const warning of painted.done.warnings) await report.warning(warning);
    const film = await planFilmFile(told, painted.done.shown, context);
    await tellPlanned(film, context);

    await report.stageStarted("draw");
    if (orders.size > 0) await report.stageProgress("draw", 0, "Drawing the scenes");
    const scenes = storyboard.scenes.map((scene, index) => ({
      step: "scene" as const,
      key: `scene:${scene.id}`,
      input: { film: film.id, index },
    }));
    return {
      spawn: [...scenes, { step: "finish", key: "finish", input: { film: film.id }, after: scenes.map((s) => s.key) }],
    };
  },
});

/** What models are to be asked for. Throws STORYBOARD_INVALID for what they cannot make and must not be drawn instead. */
async function ordersOf(
  input: ExplainerInput,
  { storyboard, writer }: Written,
  { report }: StepContext,
): Promise<PicturePlan["orders"]> {
  const { orders, notes, issues } = planPictures(storyboard, input, mostPictures(writer));
  if (issues.length > 0 && !input.pictureFallback) {
    throw new Failure("STORYBOARD_INVALID", { stage: "write", issues });
  }
  const instead = issues.map(({ message }) => `A picture is drawn here instead of by a model: ${message}`);
  for (const note of new Set([...notes, ...instead])) await report.warning(note);
  return orders;
}

async function tellPlanned({ id, value }: { id: string; value: FilmFile }, { report }: StepContext): Promise<void> {
  await report.filmPlanned({ film: id, seconds: value.plan.totalFrames / value.plan.fps });
}

async function speakScenes(storyboard: Storyboard, context: StepContext): Promise<FilmFile["voices"]> {
  const limit = pLimit(VOICES_AT_ONCE);
  await learnVoices();
  const { language, scenes } = storyboard;
  // The same for all scenes, whatever vendors say in between.
  const { provider, voice } = chooseVoice(language, storyboard.voice);
  const { model } = provider.bill({ text: "", language, voice });
  const options = { signal: context.signal, buy: buySpeech(context) };
  const total = scenes.filter((s) => s.narration !== undefined).length;
  let spoken = 0;
  const speaking = scenes.map((scene) =>
    limit(async () => {
      if (scene.narration === undefined) return null;
      const line = { narration: scene.narration, language, voice };
      const sound = await context.artifacts.once(
        { step: "narrate", inputs: { ...line, model }, meta: NarrationTrack, extension: "wav" },
        (outPath) => speakNarration(line, outPath, options),
      );
      spoken += 1;
      await context.report.sceneNarrated({ sceneId: scene.id, seconds: sound.meta.durationSeconds });
      // Run again, the step does not speak: what it waits for is the news.
      if (!sound.reused) {
        await context.report.stageProgress("narrate", spoken / total, `Speaking scene ${spoken} of ${total}`);
      }
      return { artifact: sound.id, track: sound.meta };
    }),
  );
  return allOrNotYet(speaking);
}
