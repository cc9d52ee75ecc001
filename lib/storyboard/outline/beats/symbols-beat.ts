import type { Action } from "#lib/contracts/storyboard-actions";
import type { Beat } from "#lib/storyboard/outline/beat";
import type { Pen } from "#lib/storyboard/outline/pen";
import { withStop } from "#lib/storyboard/outline/reading/sentences";
import { shorten } from "#lib/storyboard/outline/reading/shorten";

const opening = /^(?:where|here|with|wobei|hier|dabei|mit|où|ici|avec|donde|aquí|con)(?:\s+(?:ist|sind|est|es))?\s+/iu;
/** Between two symbols that are explained one after the other. */
const between = /,?\s+(?:and|und|et|y)\s+(?=\$)|,\s+(?=\$)/u;
const meaningWords = 9;

/** "where $m$ is the mass and $a$ is the acceleration": each symbol is shown with its meaning when it is named. */
export function symbolsBeat(sentence: string, pen: Pen): Beat | undefined {
  const lead = opening.exec(sentence)?.[0];
  if (lead === undefined) return undefined;
  const parts = sentence.slice(lead.length).split(between);
  if (parts.length < 2 || parts.length > 5 || !parts.every((part) => /^\$[^$]+\$\s\S/.test(part))) return undefined;
  const id = pen.name("symbols");
  const marks = parts.map(() => pen.name("m"));
  const joined = parts.map((part, i) => {
    const and = i === parts.length - 1 ? (/\s(?:and|und|et|y)\s(?=\$[^$]+\$[^$]*$)/u.exec(sentence)?.[0] ?? " ") : " ";
    return `${i > 0 ? (and.trim() === "" ? ", " : ` ${and.trim()} `) : ""}[[${marks[i]}]] ${part.replace(/[.,]$/, "")}`;
  });
  return {
    say: withStop(`${lead}${joined.join("")}`.replace(/\s+/g, " ")),
    blocks: [
      { id, type: "bullets", items: parts.map((part) => shorten(part.replace(/\.$/, ""), meaningWords, pen.language)) },
    ],
    actions: marks.map((mark, i): Action => ({ at: mark, do: "show", target: `${id}.${i}` })),
    follows: true,
  };
}
