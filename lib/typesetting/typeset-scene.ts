import type { Issue } from "#lib/contracts/error-codes";
import type { FigureObject } from "#lib/contracts/figure-objects";
import type { Scene } from "#lib/contracts/storyboard";
import type { Block } from "#lib/contracts/storyboard-blocks";
import type { TextRun, Typeset } from "#lib/contracts/typeset";
import { Failure, isFailure } from "#lib/errors/failure";
import { highlightCode } from "#lib/typesetting/highlight-code";
import { readRichText } from "#lib/typesetting/read-rich-text";
import { texToEquation } from "#lib/typesetting/tex-to-equation";

/** A source string and where in the scene it stands. */
interface Source {
  path: string;
  kind: "tex" | "text";
  source: string;
}

const tex = (path: string, source: string): Source => ({ path, kind: "tex", source });
const text = (path: string, source: string | undefined): Source[] =>
  source === undefined ? [] : [{ path, kind: "text", source }];
const texts = (path: string, sources: readonly string[]): Source[] =>
  sources.flatMap((source, i) => text(`${path}.${i}`, source));

function objectSources(path: string, objects: readonly FigureObject[]): Source[] {
  return objects.flatMap((object, i) =>
    object.label?.tex === undefined ? [] : [tex(`${path}.${i}.label.tex`, object.label.tex)],
  );
}

function blockSources(path: string, block: Block): Source[] {
  switch (block.type) {
    case "heading":
    case "text":
      return text(`${path}.text`, block.text);
    case "bullets":
    case "steps":
      return texts(`${path}.items`, block.items);
    case "definition":
      return [...text(`${path}.term`, block.term), ...text(`${path}.meaning`, block.meaning)];
    case "quote":
      return [...text(`${path}.text`, block.text), ...text(`${path}.source`, block.source)];
    case "equation":
      return [tex(`${path}.tex`, block.tex), ...text(`${path}.caption`, block.caption)];
    case "derivation":
      return block.lines.map((line, i) => tex(`${path}.lines.${i}`, line));
    case "plot":
      return [
        ...text(`${path}.x.label`, block.x.label),
        ...text(`${path}.y.label`, block.y.label),
        ...objectSources(`${path}.objects`, block.objects),
      ];
    case "figure":
      return [...objectSources(`${path}.objects`, block.objects), ...text(`${path}.caption`, block.caption)];
    case "table":
      return [
        ...texts(`${path}.columns`, block.columns),
        ...block.rows.flatMap((row, i) => texts(`${path}.rows.${i}`, row)),
        ...text(`${path}.caption`, block.caption),
      ];
    case "code":
      return text(`${path}.caption`, block.caption);
    case "chart":
    case "image":
      return text(`${path}.caption`, block.caption);
    case "diagram":
      return [
        ...block.nodes.flatMap((node, i) => text(`${path}.nodes.${i}.text`, node.text)),
        ...text(`${path}.caption`, block.caption),
      ];
    case "timeline":
      return [
        ...block.events.flatMap((event, i) =>
          (["when", "title", "text"] as const).flatMap((key) => text(`${path}.events.${i}.${key}`, event[key])),
        ),
        ...text(`${path}.caption`, block.caption),
      ];
    case "numberLine":
      return [
        ...(["points", "intervals", "jumps"] as const).flatMap((key) =>
          (block[key] ?? []).flatMap(({ label }, i) =>
            label?.tex === undefined ? [] : [tex(`${path}.${key}.${i}.label.tex`, label.tex)],
          ),
        ),
        ...text(`${path}.caption`, block.caption),
      ];
    case "citation":
      return [...text(`${path}.source`, block.source), ...text(`${path}.detail`, block.detail)];
    case "callout":
      return [...text(`${path}.title`, block.title), ...text(`${path}.text`, block.text)];
  }
}

/** TeX inside a sentence is set small, so that lines stay even; the run's text is its key among the equations. */
const inSentence = (run: TextRun): TextRun =>
  run.kind === "tex" ? { kind: "tex", text: `\\textstyle ${run.text}` } : run;

/**
 * Everything of a scene that drawing is given ready: every TeX, rich text and code block, by its source.
 * Throws one Failure STORYBOARD_INVALID whose issues name every TeX that cannot be set, by its path in the scene.
 */
export async function typesetScene(scene: Scene): Promise<Typeset> {
  const typeset: Typeset = { equations: {}, code: {}, texts: {} };
  const issues: Issue[] = [];
  const addTex = (path: string, source: string): void => {
    try {
      typeset.equations[source] = texToEquation(source);
    } catch (error) {
      if (!isFailure(error)) throw error;
      issues.push({ path, message: error.message });
    }
  };
  const sources = [
    ...text("title", scene.title),
    ...scene.blocks.flatMap((block, i) => blockSources(`blocks.${i}`, block)),
  ];
  for (const { path, kind, source } of sources) {
    if (kind === "tex") {
      addTex(path, source);
      continue;
    }
    const runs = readRichText(source).map(inSentence);
    typeset.texts[source] = runs;
    for (const run of runs) if (run.kind === "tex") addTex(path, run.text);
  }
  for (const block of scene.blocks) {
    if (block.type === "code") typeset.code[block.id] = await highlightCode(block.code, block.language);
  }
  const [first] = issues;
  if (first) throw new Failure("STORYBOARD_INVALID", { message: `${first.message} (${first.path})`, issues });
  return typeset;
}
