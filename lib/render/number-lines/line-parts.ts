import type { Label, Role } from "#lib/contracts/figure-objects";
import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import { type SetLabel, setLabel } from "#lib/render/figures/labels/set-label";
import { valueReader } from "#lib/render/figures/read-values";
import { shortText } from "#lib/render/parts/short-text";
import { setText } from "#lib/render/text/set-text";

/** Something on a number line: a point, an interval or a jump. */
export interface LinePart {
  kind: "point" | "interval" | "jump";
  id: string;
  role: Role;
  /** Its ends at a moment; a point has two equal ones. Nothing while they are no numbers. */
  ends(seconds: number): readonly [number, number] | undefined;
  /** Ends at every moment that matters. */
  samples: readonly (readonly [number, number])[];
  /** Ends that do not belong to it. */
  open: { from: boolean; to: boolean };
  label: Label | undefined;
  varies: boolean;
}

/** A label ready to be drawn, with the stretch that it may take over time, px. */
export interface LineName<P> {
  part: LinePart;
  set: SetLabel<P>;
  row: number;
}

const stepsOfChange = 10;
/** Width of a name that is cut, in sizes of its letters. */
const shortName = 4.5;

export function lineParts<P>(block: BlockOf<"numberLine">, { timeline, scene }: BlockContext<P>): LinePart[] {
  const reader = valueReader(Object.keys(scene.parameters ?? {}));
  const sets = timeline.cues.filter((cue) => cue.do === "set");
  const moments = [
    0,
    ...sets.flatMap((cue) =>
      Array.from({ length: stepsOfChange + 1 }, (_, i) => cue.start + (cue.seconds * i) / stepsOfChange),
    ),
  ];
  const made = (
    kind: LinePart["kind"],
    part: { id: string; role?: Role | undefined; label?: Label | undefined },
    from: number | string,
    to: number | string,
    open: LinePart["open"],
  ): LinePart => {
    const ends = (seconds: number): readonly [number, number] | undefined => {
      const read = reader(timeline.parameters(seconds));
      const both = [read.value(from), read.value(to)] as const;
      return both.every(Number.isFinite) ? both : undefined;
    };
    const varies = sets.length > 0 && (typeof from === "string" || typeof to === "string");
    const role = part.role ?? (kind === "jump" ? "second" : "accent");
    const samples = (varies ? moments : [0]).flatMap((seconds) => {
      const found = ends(seconds);
      return found ? [found] : [];
    });
    return { kind, id: part.id, role, ends, samples, open, label: part.label, varies };
  };
  return [
    ...(block.intervals ?? []).map((one) =>
      made("interval", one, one.from, one.to, {
        from: one.open === "from" || one.open === "both",
        to: one.open === "to" || one.open === "both",
      }),
    ),
    ...(block.jumps ?? []).map((one) => made("jump", one, one.from, one.to, { from: false, to: false })),
    ...(block.points ?? []).map((one) =>
      made("point", one, one.at, one.at, { from: one.open === true, to: one.open === true }),
    ),
  ];
}

export interface NameRules {
  /** px of the middle of a label of that width. */
  middleOf(ends: readonly [number, number], labelWidth: number): number;
  /** Names are cut to one short line: where all of them need too much room. */
  short: boolean;
}

/** Labels in rows in which no two of them ever touch. */
export function nameRows<P>(
  context: BlockContext<P>,
  parts: readonly LinePart[],
  px: number,
  width: number,
  { middleOf, short }: NameRules,
): LineName<P>[] {
  const rows: { from: number; to: number }[][] = [];
  return parts.flatMap((part): LineName<P>[] => {
    if (!part.label || part.samples.length === 0) return [];
    const { text } = part.label;
    const most = px * shortName;
    const style = { role: "label", px, leading: 1.18 } as const;
    const isLong = short && text !== undefined && setText(context, text, style, 1e5).width > most;
    const set = isLong
      ? cutName(context, text, px, most)
      : setLabel(context, part.label, { px, width: Math.min(px * 11, width) });
    const middles = part.samples.map((ends) => middleOf(ends, set.width));
    const from = Math.min(...middles) - set.width / 2 - px * 0.35;
    const to = Math.max(...middles) + set.width / 2 + px * 0.35;
    let row = rows.findIndex((taken) => taken.every((other) => other.to <= from || other.from >= to));
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push({ from, to });
    return [{ part, set, row }];
  });
}

function cutName<P>(context: BlockContext<P>, source: string, px: number, width: number): SetLabel<P> {
  const text = shortText(context, source, { role: "label", px, leading: 1.18 }, width, 1);
  return {
    width: text.width,
    height: text.height,
    mark: { leastPx: context.type.least("label") },
    draw: (surface, [x, y], color, seconds) =>
      text.draw(surface, x - text.width / 2, y - text.height / 2, { color, seconds }),
  };
}

/** Heights of rows, px. */
export function rowHeights<P>(names: readonly LineName<P>[], px: number): number[] {
  const count = Math.max(0, ...names.map(({ row }) => row + 1));
  return Array.from(
    { length: count },
    (_, row) => Math.max(px * 1.1, ...names.filter((n) => n.row === row).map((n) => n.set.height)) + px * 0.35,
  );
}
