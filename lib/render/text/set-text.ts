import type { TextRun } from "#lib/contracts/typeset";
import type { BlockContext } from "#lib/render/blocks/block";
import { unbreakableWidth } from "#lib/render/equations/break-equation";
import { fontOf } from "#lib/render/font-of";
import { type FontRole, plainRoles } from "#lib/render/looks/look";
import type { Surface } from "#lib/render/surface";
import type { Atom } from "#lib/render/text/atom";
import { chooseBreaks } from "#lib/render/text/choose-breaks";
import { directionOf } from "#lib/render/text/direction-of";
import { drawLine } from "#lib/render/text/draw-line";
import { lineSpans, type Span } from "#lib/render/text/line-spans";
import { liveRuns } from "#lib/render/text/live-runs";
import { type AtomTools, cutLongAtoms, makeAtoms } from "#lib/render/text/make-atoms";

export interface TextStyle {
  role: FontRole;
  /** px, before the face's own scale. */
  px: number;
  align?: "start" | "center" | "end";
  /** Line height over size; 1.35 without (more for scripts with tall letters). */
  leading?: number;
  /** Lines of about equal length (titles, quotes, centred text). */
  balanced?: boolean;
}

export interface TextInk {
  color: string;
  /** Colour of `**strong**` runs; `color` without. */
  strongColor?: string;
  /** Width in px in which lines are aligned; the set width without. */
  room?: number;
  /** Second of the scene, for values that stand in the text; 0 without. */
  seconds?: number;
  /** Opacity and shift down (px) of a line, for entrances line by line. */
  lineOf?: (line: number) => { alpha: number; dy: number };
}

/** Text broken into lines for a width. Lengths in px. */
export interface SetText<P> {
  /** Width of the widest line, and of the widest thing that no line may cut. */
  width: number;
  leastWidth: number;
  height: number;
  lines: number;
  /** From the top to the first and the last line's baseline. */
  firstBaseline: number;
  lastBaseline: number;
  /** From the top to the middle of the first line's small letters: where bullets and numbers are centred. */
  middle: number;
  /** Present when values stand in it: its state at a time. */
  keyAt?: (seconds: number) => string;
  /** Draws with the top left at x, y. The caller has marked. */
  draw(surface: Surface<P>, x: number, y: number, ink: TextInk): void;
}

/** A line's place from the text's top. */
export interface SetLine {
  spans: Span[];
  width: number;
  baseline: number;
}

const emOfInlineMath = 1.14;
const codeScale = 1;
const tallScripts = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Sets `source` (looked up in `typeset.texts`; plain when it is not there) into lines of at most `width` px. Where values
 * of parameters stand in it, it has room for the longest.
 */
export function setText<P>(context: BlockContext<P>, source: string, style: TextStyle, width: number): SetText<P> {
  const runs = context.typeset.texts[source] ?? [{ kind: "plain", text: source }];
  const live = liveRuns(context, runs);
  if (!live) return setRuns(context, runs, style, width);
  const roomy = setRuns(context, live.longest, style, width);
  const known = new Map<string, SetText<P>>();
  return {
    ...roomy,
    keyAt: live.keyAt,
    draw: (surface, x, y, ink) => {
      const seconds = ink.seconds ?? 0;
      const key = live.keyAt(seconds);
      const text = known.get(key) ?? setRuns(context, live.at(seconds), style, width);
      known.set(key, text);
      text.draw(surface, x, y, { ...ink, room: ink.room ?? roomy.width });
    },
  };
}

/** As `setText`, for runs at hand. */
export function setRuns<P>(
  context: BlockContext<P>,
  runs: readonly TextRun[],
  style: TextStyle,
  width: number,
): SetText<P> {
  const { kit, look, language } = context;
  const { px } = style;
  const roleOf = (kind: TextRun["kind"]): FontRole => {
    if (kind === "code") return "mono";
    return (kind === "strong" || kind === "emphasis") && plainRoles.has(style.role) ? kind : style.role;
  };
  const fontOfKind = (kind: TextRun["kind"]): string =>
    fontOf(look, roleOf(kind), kind === "code" ? px * codeScale : px, language);
  const pad = px * 0.22;
  const tools: AtomTools = {
    segments: (text) => kit.segmentWords(text, language),
    width: (kind, text) => kit.measure(fontOfKind(kind), text).width + (kind === "code" ? 2 * pad : 0),
    equation: (tex) => context.typeset.equations[tex],
    em: px * emOfInlineMath,
  };
  const whole = makeAtoms(runs, tools);
  const leastWidth = Math.max(0, ...whole.map((atom) => uncuttable(atom, px)));
  const broken = chooseBreaks(cutLongAtoms(whole, width, tools), width * 0.999, style.balanced ?? false);

  const all = runs.map((run) => run.text).join("");
  const leading = (style.leading ?? 1.35) * (tallScripts.test(all) ? 1.18 : 1);
  const lines = stack(broken, tools, px * leading, kit.measure(fontOfKind("plain"), "x"));
  const last = lines.at(-1);
  const widest = Math.max(0, ...lines.map((line) => line.width));
  const direction = directionOf(all, context.direction);
  return {
    width: widest,
    leastWidth,
    height: last ? last.baseline + last.below : 0,
    lines: lines.length,
    firstBaseline: lines[0]?.baseline ?? 0,
    lastBaseline: last?.baseline ?? 0,
    middle: (lines[0]?.baseline ?? 0) - 0.3 * px,
    draw: (surface, x, y, ink) => {
      const room = ink.room ?? widest;
      for (const [i, line] of lines.entries()) {
        const { alpha, dy } = ink.lineOf?.(i) ?? { alpha: 1, dy: 0 };
        if (alpha <= 0) continue;
        surface.save();
        surface.globalAlpha *= alpha;
        const left = x + (room - line.width) * share(style.align ?? "start", context.direction);
        drawLine(
          surface,
          context,
          line,
          { x: left, y: y + line.baseline + dy },
          { ...ink, direction, pad, em: tools.em, fontOfKind },
        );
        surface.restore();
      }
    },
  };
}

/** Words longer than about 25 letters may be cut, equations only at their breaks. */
function uncuttable(atom: Atom, px: number): number {
  const equations = atom.fragments.map((fragment) =>
    fragment.kind === "tex" ? unbreakableWidth(fragment.equation) * px * emOfInlineMath : 0,
  );
  return Math.max(Math.min(atom.width, 14 * px), ...equations);
}

/** The part of the free room that is left of a line. */
function share(align: "start" | "center" | "end", direction: "ltr" | "rtl"): number {
  if (align === "center") return 0.5;
  return (align === "start") === (direction === "ltr") ? 0 : 1;
}

/** Lays lines under each other; a tall inline equation makes room for itself. */
function stack(
  broken: readonly Atom[][],
  tools: AtomTools,
  lineHeight: number,
  face: { ascent: number; descent: number },
): (SetLine & { below: number })[] {
  const above = (lineHeight - face.ascent - face.descent) / 2 + face.ascent;
  let top = 0;
  return broken.map((atoms) => {
    const { spans, width } = lineSpans(atoms, tools.width);
    let ascent = above;
    let below = lineHeight - above;
    for (const span of spans) {
      if (span.kind !== "tex") continue;
      ascent = Math.max(ascent, (span.equation.ascent + 0.12) * tools.em);
      below = Math.max(below, (span.equation.descent + 0.12) * tools.em);
    }
    const baseline = top + ascent;
    top = baseline + below;
    return { spans, width, baseline, below };
  });
}
