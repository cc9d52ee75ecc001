import fc from "fast-check";
import { expect, inject, it } from "vitest";
import { FilmPlan } from "#lib/contracts/film-plan";
import type { NarrationTrack } from "#lib/contracts/narration-track";
import type { Scene } from "#lib/contracts/storyboard";
import { transitionKinds, usualTransitionSeconds } from "#lib/contracts/transitions";
import { planFilm } from "#lib/storyboard/plan-film";

const track = (seconds: number, marks: Record<string, number> = {}): NarrationTrack => ({
  voice: "espeak/en-us",
  durationSeconds: seconds,
  words: [],
  marks,
  timesAreExact: true,
});
const scene = (id: string, more: Partial<Scene> = {}): Scene => ({
  id,
  layout: "stack",
  title: id,
  blocks: [],
  narration: "Words.",
  ...more,
});
const plan = (scenes: Scene[], tracks: (NarrationTrack | undefined)[], fps = 30) =>
  planFilm({
    storyboard: { version: 1, title: "T", language: "en", aspectRatio: "16:9", look: "paper", seed: 1, scenes },
    tracks,
    typeset: [],
    fps,
  });

const arbitraryScene = fc
  .record({
    speaks: fc.boolean(),
    seconds: fc.double({ min: 1, max: 20, noNaN: true }),
    kind: fc.constantFrom("cut", "fade", "dissolve", undefined),
    transition: fc.option(fc.double({ min: 0.2, max: 2, noNaN: true }), { nil: undefined }),
    mark: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ speaks, seconds, kind, transition, mark }) => ({
    scene: scene("s", {
      narration: speaks ? "Words [[m]]." : undefined,
      seconds: speaks ? undefined : seconds,
      marks: speaks ? undefined : { m: mark * seconds },
      transition: kind && { kind, seconds: transition },
    }),
    track: speaks ? track(seconds, { m: mark * seconds }) : undefined,
  }));

it("adds up in whole frames, and never speaks in a transition", () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryScene, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(24, 30, 60),
      (parts, fps) => {
        const scenes = parts.map((part, i) => ({ ...part.scene, id: `s${i}` }));
        const film = plan(
          scenes,
          parts.map((part) => part.track),
          fps,
        );
        expect(FilmPlan.safeParse(film).success).toBe(true);
        const lengths = film.scenes.reduce((sum, s) => sum + s.frames, 0);
        const shared = film.scenes.reduce((sum, s) => sum + (s.transitionIn?.frames ?? 0), 0);
        expect(film.totalFrames).toBe(lengths - shared);
        for (const [i, s] of film.scenes.entries()) {
          const framesIn = s.transitionIn?.frames ?? 0;
          const framesOut = film.scenes[i + 1]?.transitionIn?.frames ?? 0;
          const before = film.scenes[i - 1];
          expect(s.startFrame).toBe(before ? before.startFrame + before.frames - framesIn : 0);
          expect(framesIn + framesOut).toBeLessThan(s.frames);
          expect(s.program.durationSeconds * fps).toBeCloseTo(s.frames, 6);
          const { speech, marks } = s.program;
          expect(speech.from).toBeGreaterThanOrEqual(framesIn / fps - 1e-6);
          expect(speech.to).toBeLessThanOrEqual((s.frames - framesOut) / fps + 1e-6);
          expect(marks.end).toBe(speech.to);
          expect(marks.m).toBeGreaterThanOrEqual(0);
          expect(marks.m).toBeLessThanOrEqual(s.program.durationSeconds + 0.5 / fps);
          if (s.soundAt === undefined) expect(parts[i]?.track).toBeUndefined();
          else expect(s.soundAt).toBeCloseTo(s.startFrame / fps + speech.from, 6);
        }
      },
    ),
    { numRuns: inject("deep") ? 2000 : 200, seed: 4 },
  );
});

it("leaves room before and after speech", () => {
  const film = plan([scene("a"), scene("b"), scene("c")], [track(2), track(3), track(2)]);
  const [a, b, c] = film.scenes;
  expect(a?.program.speech).toEqual({ from: 0.6, to: 2.6 });
  expect(b?.transitionIn).toEqual({ kind: "dissolve", frames: 15 });
  // Half a second of dissolve, then a moment to look, then the voice.
  expect(b?.program.speech.from).toBeCloseTo(26 / 30, 5);
  expect((b?.program.durationSeconds ?? 0) - (b?.program.speech.to ?? 0)).toBeGreaterThanOrEqual(0.6 + 0.5);
  expect((c?.program.durationSeconds ?? 0) - (c?.program.speech.to ?? 0)).toBeGreaterThanOrEqual(1.6);
});

it("gives each kind of transition the time it needs, and cuts none", () => {
  const kinds = transitionKinds.map((kind, i) => scene(`s${i}`, { transition: { kind } }));
  const film = plan([scene("first"), ...kinds], [track(2), ...kinds.map(() => track(2))]);
  for (const [i, kind] of transitionKinds.entries()) {
    const { transitionIn } = film.scenes[i + 1] ?? {};
    if (kind === "cut") expect(transitionIn).toBeUndefined();
    else expect(transitionIn).toEqual({ kind, frames: Math.round(usualTransitionSeconds[kind] * 30) });
  }
});

it("shifts marks with the speech", () => {
  const film = plan([scene("a"), scene("b")], [track(2, { m: 0.5 }), track(2, { m: 0.5 })]);
  for (const { program } of film.scenes) expect(program.marks.m).toBeCloseTo(program.speech.from + 0.5, 5);
});

it("keeps a silent scene's own length and moments", () => {
  const silent = scene("a", { narration: undefined, seconds: 4, marks: { q: 2.5 } });
  const [planned] = plan([silent], [undefined]).scenes;
  expect(planned?.frames).toBe(120);
  expect(planned?.program.marks.q).toBe(2.5);
  expect(planned?.soundAt).toBeUndefined();
});

it("shortens a transition that a short silent scene has no room for", () => {
  const short = scene("b", { narration: undefined, seconds: 1, transition: { kind: "fade", seconds: 2 } });
  const film = plan(
    [scene("a"), short, scene("c", { transition: { kind: "dissolve", seconds: 2 } })],
    [track(3), undefined, track(3)],
  );
  expect(film.scenes.map((s) => s.transitionIn?.frames)).toEqual([undefined, 12, 12]);
});

it("does not end in the middle of a change", () => {
  const late = scene("a", {
    narration: "Words [[m]].",
    parameters: { a: 0 },
    actions: [
      { id: "slow", at: "m", do: "set", parameters: { a: 1 }, seconds: 4 },
      { at: "after:slow", do: "set", parameters: { a: 2 }, seconds: 2 },
    ],
  });
  const film = plan([late, scene("b")], [track(1, { m: 0.9 }), track(1)]);
  const first = film.scenes[0]?.program;
  expect((first?.durationSeconds ?? 0) - 0.5).toBeGreaterThanOrEqual((first?.marks.m ?? 0) + 6);
});
