import type { Scene } from "#lib/contracts/storyboard";
import type { Pen } from "#lib/storyboard/outline/pen";
import { fill, listed } from "#lib/storyboard/outline/phrases/phrases";
import { escapeRich } from "#lib/storyboard/outline/reading/rich";
import { withStop } from "#lib/storyboard/outline/reading/sentences";
import { shorten } from "#lib/storyboard/outline/reading/shorten";

const subtitleWords = 12;
const mostListed = 4;

/** The first picture: what the film is called, and its first words. `intro` is said here and nowhere else. */
export function openingScene(title: string, headings: readonly string[], intro: readonly string[], pen: Pen): Scene {
  const [line, mark] = [pen.name("line"), pen.name("m")];
  const list = listed(headings.slice(0, mostListed), pen.language);
  const [first, ...others] = intro;
  const told = first
    ? `[[${mark}]] ${intro.map(withStop).join(" ")}`
    : headings.length > 1
      ? fill(pen.phrases.preview, { title: `${title.replace(/[.!?]$/, "")}`, list }).replace(
          /(?<=[.。।])\s?/u,
          ` [[${mark}]] `,
        )
      : withStop(title);
  const shown = first
    ? shorten(others.length > 0 || first.length > 60 ? first : first, subtitleWords, pen.language)
    : headings.length > 1
      ? headings.slice(0, mostListed).map(escapeRich).join(" · ")
      : undefined;
  const heading = {
    id: pen.name("name"),
    type: "heading" as const,
    text: escapeRich(title).slice(0, 160),
    level: 1 as const,
  };
  if (shown === undefined) return { id: "opening", narration: told, layout: "title", blocks: [heading] };
  return {
    id: "opening",
    narration: told,
    layout: "title",
    blocks: [heading, { id: line, type: "text", text: shown.slice(0, 400), role: "quiet" }],
    actions: told.includes(`[[${mark}]]`) ? [{ at: mark, do: "show", target: line }] : [],
  };
}

/** A card between parts of a long film. */
export function chapterScene(title: string, intro: readonly string[], id: string, pen: Pen): Scene {
  const [heading, line, mark] = [pen.name("name"), pen.name("line"), pen.name("m")];
  const [first] = intro;
  return {
    id,
    narration: first ? `[[${mark}]] ${intro.map(withStop).join(" ")}` : withStop(title),
    layout: "title",
    transition: { kind: "fade" },
    blocks: [
      { id: heading, type: "heading", text: escapeRich(title).slice(0, 160), level: 1 },
      ...(first
        ? [
            {
              id: line,
              type: "text" as const,
              text: shorten(first, subtitleWords, pen.language),
              role: "quiet" as const,
            },
          ]
        : []),
    ],
    actions: first ? [{ at: mark, do: "show", target: line }] : [],
  };
}
