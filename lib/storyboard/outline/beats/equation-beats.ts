import type { Action } from "#lib/contracts/storyboard-actions";
import { type Beat, spokenWords } from "#lib/storyboard/outline/beat";
import { graphOf } from "#lib/storyboard/outline/beats/graph-of";
import type { Pen } from "#lib/storyboard/outline/pen";
import { withStop } from "#lib/storyboard/outline/reading/sentences";
import { isSettable } from "#lib/storyboard/outline/reading/settable";
import { texLinesOf } from "#lib/storyboard/outline/reading/tex-lines";

/** A line of mathematics with what is said before it. */
export interface Formula {
  tex: string;
  before?: string;
}

const mostLines = 6;
/** Longer TeX takes too long to listen to; it is looked at. */
const longestRead = 240;

/** TeX that cannot be set is shown as it was written. */
function asCode(tex: string, lead: string | undefined, pen: Pen): Beat {
  const id = pen.name("code");
  const mark = pen.name("m");
  const say = `${lead ? withStop(lead) : pen.phrases.codeLeadPlain} [[${mark}]]`;
  return {
    say,
    blocks: [{ id, type: "code", language: "tex", code: tex.slice(0, 6000) }],
    actions: [{ at: mark, do: "show", target: id }],
    big: true,
  };
}

const read = (tex: string): string =>
  tex.length > longestRead ? "" : `$${tex.replace(/[.,;]\s*$/, "").replaceAll("$", "")}$.`;

function chainBeat(formulas: readonly Formula[], lead: string | undefined, pen: Pen): Beat {
  const id = pen.name("derivation");
  const actions: Action[] = [];
  const said = formulas.map(({ tex, before }, line) => {
    const mark = pen.name("m");
    actions.push({ at: mark, do: "step", target: id, line });
    return `${before ? `${before} ` : ""}[[${mark}]] ${read(tex)}`;
  });
  const say = `${lead ? `${withStop(lead)} ` : ""}${said.join(" ")}`;
  return { say, blocks: [{ id, type: "derivation", lines: formulas.map((f) => f.tex) }], actions };
}

/** Formulas that stand by themselves: one as an equation, several as a derivation, each there when it is read aloud. */
export function equationBeats(formulas: readonly Formula[], lead: string | undefined, pen: Pen): Beat[] {
  const lines = formulas.flatMap(({ tex, before }) =>
    texLinesOf(tex).map((line, i): Formula => ({ tex: line, before: i === 0 ? before : undefined })),
  );
  const broken = lines.filter((line) => !isSettable(line.tex));
  if (lines.length === 0 || broken.length > 0) {
    const whole = formulas.map((f) => f.tex.replace(/\s+/g, " ").trim());
    // Cutting at line ends can break what the whole can say.
    if (lines.length === 0 || !whole.every(isSettable))
      return [asCode(formulas.map((f) => f.tex.trim()).join("\n\n"), lead, pen)];
    return whole.flatMap((tex, i) => oneBeat(tex, i === 0 ? lead : formulas[i]?.before, pen));
  }
  const [only] = lines;
  if (lines.length === 1 && only) return [oneBeat(only.tex, lead ?? only.before, pen)];
  const beats: Beat[] = [];
  for (let i = 0; i < lines.length; i += mostLines)
    beats.push(chainBeat(lines.slice(i, i + mostLines), i === 0 ? lead : undefined, pen));
  return beats.map((beat) =>
    spokenWords(beat) > 0 ? beat : { ...beat, say: `${pen.phrases.codeLeadPlain} ${beat.say}` },
  );
}

function oneBeat(tex: string, lead: string | undefined, pen: Pen): Beat {
  const id = pen.name("equation");
  const mark = pen.name("m");
  const aloud = read(tex);
  const opening = lead ? `${withStop(lead)} ` : aloud === "" ? `${pen.phrases.codeLeadPlain} ` : "";
  const graph = graphOf(tex, pen.name("graph"));
  const drawn: Action[] = graph ? [{ at: mark, do: "trace", target: `${graph.id}.curve`, seconds: 2.5 }] : [];
  return {
    say: `${opening}[[${mark}]] ${aloud}`,
    blocks: [{ id, type: "equation", tex }, ...(graph ? [graph] : [])],
    actions: [{ at: mark, do: "show", target: id }, ...drawn],
    big: graph !== undefined,
  };
}
