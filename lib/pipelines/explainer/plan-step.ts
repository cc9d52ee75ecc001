import pLimit from "p-limit";
import { hasFaults } from "#lib/contracts/audit";
import { frameOf } from "#lib/contracts/frame-of";
import { ExplainerInput } from "#lib/contracts/job-input";
import { NarrationTrack } from "#lib/contracts/narration-track";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Storyboard } from "#lib/contracts/storyboard";
import { buySpeech } from "#lib/pipelines/buy-speech";
import { FilmFile } from "#lib/pipelines/explainer/film-file";
import { hearScenes } from "#lib/pipelines/explainer/hear-scenes";
import { onceJson } from "#lib/pipelines/explainer/json-artifact";
import { planMended } from "#lib/pipelines/explainer/plan-mended";
import { auditOf } from "#lib/pipelines/explainer/scene-step";
import { writeStoryboard } from "#lib/pipelines/explainer/write-storyboard";
import { allOrNotYet, doneOrLater } from "#lib/pipelines/not-yet";
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
    const spoken = await doneOrLater(speakScenes(storyboard, context));
    if ("later" in spoken) return spoken.later;
    const voices = spoken.done;
    await report.stageCompleted("narrate");

    const film = await onceJson(
      context,
      { step: "film-plan", inputs: { input, storyboard, voices, writer }, schema: FilmFile },
      async () => {
        const frame = frameOf(input.quality, storyboard.aspectRatio);
        const tracks = voices.map((v) => v?.track);
        const captions = input.captionsStyle === "off" ? undefined : input.captionsStyle;
        const fail = (programs: readonly SceneProgram[]) =>
          Promise.all(programs.map(async (program) => hasFaults(await auditOf(context, program, frame))));
        const task = { storyboard, tracks, captions, frame, fail, signal: context.signal };
        const { plan, warnings, ...mended } = await planMended(task);
        for (const warning of warnings) await report.warning(warning);
        return {
          input,
          writer,
          storyboard: mended.storyboard,
          plan: await hearScenes(plan, { voices, music: storyboard.music }, context),
          voices,
        };
      },
    );

    const { totalFrames, fps } = film.value.plan;
    await report.filmPlanned({ film: film.id, seconds: totalFrames / fps });

    await report.stageStarted("draw");
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
      await context.report.stageProgress("narrate", spoken / total, `Speaking scene ${spoken} of ${total}`);
      return { artifact: sound.id, track: sound.meta };
    }),
  );
  return allOrNotYet(speaking);
}
