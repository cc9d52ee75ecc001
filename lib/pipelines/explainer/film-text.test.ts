import { expect, it } from "vitest";
import type { FilmPlan } from "#lib/contracts/film-plan";
import { chaptersOf, transcriptOf } from "#lib/pipelines/explainer/film-text";

function planned(
  id: string,
  title: string | undefined,
  startFrame: number,
  soundAt?: number,
): FilmPlan["scenes"][number] {
  return {
    program: {
      scene: { id, title, seconds: 2, layout: "stack", blocks: [] },
      language: "en",
      look: "paper",
      seed: 1,
      durationSeconds: 2,
      speech: { from: 0.5, to: 1.5 },
      marks: {},
      typeset: { equations: {}, code: {}, texts: {} },
    },
    frames: 60,
    startFrame,
    soundAt,
  };
}

const plan: FilmPlan = {
  fps: 30,
  totalFrames: 240,
  scenes: [
    planned("opening", undefined, 0, 0.5),
    planned("idea", "The idea · 1/2", 60, 2.5),
    planned("idea~2", "The idea · 2/2", 120),
    planned("end", "The end", 180, 6.5),
  ],
};

it("makes a chapter of each titled scene, and one of its continuations", () => {
  expect(chaptersOf(plan, "Film")).toEqual([
    { title: "Film", start: 0, end: 2 },
    { title: "The idea", start: 2, end: 6 },
    { title: "The end", start: 6, end: 8 },
  ]);
});

it("does not begin a chapter anew where the title goes on", () => {
  const [first, , , last] = plan.scenes;
  const same = planned("more", "The end", 210);
  expect(first && last && chaptersOf({ ...plan, scenes: [first, last, same] }, "Film")).toEqual([
    { title: "Film", start: 0, end: 6 },
    { title: "The end", start: 6, end: 8 },
  ]);
});

it("puts the words of the spoken scenes at film time", () => {
  const track = { voice: "v", durationSeconds: 1, marks: {}, timesAreExact: true };
  const voice = (text: string) => ({ artifact: "a", track: { ...track, words: [{ text, start: 0.25, end: 0.75 }] } });
  const transcript = transcriptOf({ plan, voices: [voice("one"), voice("two"), null, voice("three")] });
  expect(transcript.map(({ sceneId, start, end }) => ({ sceneId, start, end }))).toEqual([
    { sceneId: "opening", start: 0.75, end: 1.25 },
    { sceneId: "idea", start: 2.75, end: 3.25 },
    { sceneId: "end", start: 6.75, end: 7.25 },
  ]);
});
