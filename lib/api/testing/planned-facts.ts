import { storedFile } from "#lib/api/testing/stored-file";
import type { FilmPlan } from "#lib/contracts/film-plan";
import type { JobFact } from "#lib/contracts/job-event";
import { JobInput } from "#lib/contracts/job-input";
import type { Storyboard } from "#lib/contracts/storyboard";
import type { JobRow } from "#lib/jobs/job-store";

/** How the film's plan calls a picture that a model made. */
export const madePicture = `lent/${"a1".repeat(32)}`;

/** What a worker tells of a film of silent pictures by the time that all are drawn; what it keeps is stored. */
export async function plannedFacts(job: JobRow, storyboard: Storyboard): Promise<JobFact[]> {
  const store = (name: string, bytes: string) => storedFile({ ownerId: job.ownerId, jobId: job.id, name, bytes });
  const seconds = 2;
  const frames = 60;
  const track = { voice: "espeak/en-us", durationSeconds: seconds, words: [], marks: {}, timesAreExact: true };
  const plan: FilmPlan = {
    fps: 30,
    totalFrames: frames * storyboard.scenes.length,
    scenes: storyboard.scenes.map((scene, i) => ({
      program: {
        ...{ scene, language: storyboard.language, look: storyboard.look, seed: i, durationSeconds: seconds },
        ...{ speech: { from: 0, to: seconds }, marks: { start: 0, end: seconds } },
        typeset: { equations: {}, code: {}, texts: {} },
      },
      ...{ frames, startFrame: i * frames },
    })),
  };
  const voices = await Promise.all(
    storyboard.scenes.map(async ({ id }) => ({ artifact: await store(`${id}.wav`, `the voice in ${id}`), track })),
  );
  const order = JobInput.parse(job.input);
  if (order.kind !== "explainer") throw new Error("only explainers are planned");
  const input = order.explainer;
  const picture = await store("picture.webp", "the picture of a model");
  const pictures = { [madePicture]: { artifact: picture, preview: picture, model: "local/painter" } };
  const film = await store(
    "film.json",
    JSON.stringify({ input, writer: "outline", storyboard, plan, voices, pictures }),
  );
  const drawn = storyboard.scenes.map(async ({ id: sceneId }): Promise<JobFact> => {
    const thumbnail = await store(`${sceneId}.jpg`, `the picture of ${sceneId}`);
    return { type: "scene.rendered", sceneId, seconds, thumbnail, reused: false };
  });
  const scenes = storyboard.scenes.map(({ id }) => ({ id }));
  return [
    { type: "storyboard.written", writer: "outline", title: storyboard.title, scenes },
    { type: "film.planned", film, seconds: seconds * scenes.length },
    ...(await Promise.all(drawn)),
  ];
}
