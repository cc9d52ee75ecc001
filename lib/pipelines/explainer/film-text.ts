import type { FilmPlan } from "#lib/contracts/film-plan";
import type { Chapter, TranscriptParagraph } from "#lib/contracts/video-view";
import type { FilmFile } from "#lib/pipelines/explainer/film-file";

/** Stands after the title of a scene that is told in several. */
const pageNumber = / · \d+\/\d+$/;

/** A chapter starts at each scene with a title of its own; a continued scene (`id~2`), and one of the same title, belong to the one before. Times are film seconds. */
export function chaptersOf(plan: FilmPlan, filmTitle: string): Chapter[] {
  const starts: { title: string; start: number }[] = [];
  for (const { program, startFrame } of plan.scenes) {
    const { id, title } = program.scene;
    if (id.includes("~")) continue;
    const name = title?.replace(pageNumber, "") ?? (starts.length === 0 ? filmTitle : undefined);
    if (name !== undefined && name !== starts.at(-1)?.title) starts.push({ title: name, start: startFrame / plan.fps });
  }
  const end = plan.totalFrames / plan.fps;
  return starts.map((chapter, i) => ({ ...chapter, end: starts[i + 1]?.start ?? end }));
}

/** One paragraph a spoken scene, its words in film time. */
export function transcriptOf({ plan, voices }: Pick<FilmFile, "plan" | "voices">): TranscriptParagraph[] {
  return plan.scenes.flatMap(({ program, soundAt }, i) => {
    const words = voices[i]?.track.words.map((w) => ({
      text: w.text,
      start: w.start + (soundAt ?? 0),
      end: w.end + (soundAt ?? 0),
    }));
    const [first, last] = [words?.[0], words?.at(-1)];
    if (!words || !first || !last || soundAt === undefined) return [];
    return [{ sceneId: program.scene.id, start: first.start, end: last.end, words }];
  });
}
