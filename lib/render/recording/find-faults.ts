import type { AuditFinding } from "#lib/contracts/audit";
import { type Box, grown, type Size, sharedArea } from "#lib/render/box";
import { contrast } from "#lib/render/looks/contrast";
import type { Recorded } from "#lib/render/record";
import { cutEdge, lengthOf } from "#lib/render/recording/cut-edge";

export type Fault = Pick<AuditFinding, "rule" | "a" | "b" | "detail">;

export interface Rules {
  frame: Size;
  /** Least legible size in px of letters that name none of their own. */
  leastPx: number;
  ground: string;
  /** The colour under a box on which letters of a colour are hardest to read, where it is not the ground. */
  groundUnder?: (box: Box, color: string) => string;
  /** false while a camera is close: then leaving the frame is no fault. */
  whole: boolean;
  /** Blocks whose parts are on their way: they may pass over each other. */
  moving?: ReadonlySet<string>;
}

/** Fainter things are on their way in or out and disturb nobody. */
const visible = 0.35;
/** Colours are compared with at least this contrast. */
const leastContrast = 4.5;

/** Everything that is wrong with one drawn picture. */
export function findFaults(recorded: readonly Recorded[], rules: Rules): Fault[] {
  const seen = recorded.filter((thing) => thing.alpha > visible);
  const texts = seen.filter((thing) => thing.mark.kind === "text");
  const strokes = seen.filter((thing) => thing.mark.kind === "stroke");
  return [
    ...texts.flatMap((a, i) => texts.slice(i + 1).flatMap((b) => (onTheWay(a, b, rules) ? [] : textOnText(a, b)))),
    ...texts.flatMap((text) => strokes.flatMap((stroke) => textOnStroke(text, stroke))),
    ...(rules.whole ? [...texts, ...strokes].flatMap((thing) => outside(thing, rules.frame)) : []),
    ...texts.flatMap((text) => tooSmall(text, rules.leastPx)),
    ...texts.flatMap((text) => lowContrast(text, rules)),
  ];
}

const blockOf = ({ mark }: Recorded): string => mark.id.split(/[.#]/, 1)[0] ?? mark.id;

const onTheWay = (a: Recorded, b: Recorded, { moving }: Rules): boolean =>
  blockOf(a) === blockOf(b) && (moving?.has(blockOf(a)) ?? false);

function textOnText(a: Recorded, b: Recorded): Fault[] {
  if (a.mark.id === b.mark.id) return [];
  for (const one of a.boxes) {
    for (const other of b.boxes) {
      const least = Math.min(one.width * one.height, other.width * other.height);
      if (least > 0 && sharedArea(one, other) > 0.06 * least) {
        return [{ rule: "overlap", a: a.mark.id, b: b.mark.id, detail: "text on text" }];
      }
    }
  }
  return [];
}

/** Lines through the heart of letters; a line that only touches their edge is none. */
function textOnStroke(text: Recorded, stroke: Recorded): Fault[] {
  if (text.mark.id === stroke.mark.id || (text.mark.cleared && blockOf(text) === blockOf(stroke))) return [];
  for (const box of text.boxes) {
    const heart: Box = grown(box, -0.2 * Math.min(box.width, box.height));
    const length = stroke.edges.reduce((sum, edge) => {
      const inside = cutEdge(edge, heart);
      return sum + (inside ? lengthOf(inside) : 0);
    }, 0);
    if (length > 0.5 * heart.height) {
      return [{ rule: "overlap", a: text.mark.id, b: stroke.mark.id, detail: "a line through text" }];
    }
  }
  return [];
}

function outside(thing: Recorded, frame: Size): Fault[] {
  // Letters keep off the edge, lines may run up to it.
  const edge = thing.mark.kind === "text" ? 0.02 * Math.min(frame.width, frame.height) : -1;
  const inner = grown({ x: 0, y: 0, ...frame }, -edge);
  const leaves = thing.boxes.some(
    (box) =>
      box.x < inner.x ||
      box.y < inner.y ||
      box.x + box.width > inner.x + inner.width ||
      box.y + box.height > inner.y + inner.height,
  );
  return leaves ? [{ rule: "overflow", a: thing.mark.id }] : [];
}

function tooSmall({ mark, letterPx }: Recorded, leastPx: number): Fault[] {
  const least = mark.leastPx ?? leastPx;
  // Sizes are rounded when they become fonts.
  if (letterPx === undefined || letterPx >= least * 0.96 - 0.01) return [];
  return [{ rule: "tooSmall", a: mark.id, detail: `${letterPx.toFixed(1)} px of ${least.toFixed(1)}` }];
}

function lowContrast({ mark, boxes }: Recorded, { ground, groundUnder }: Rules): Fault[] {
  const { color, on } = mark;
  if (color === undefined) return [];
  const grounds = on === undefined && groundUnder ? boxes.map((box) => groundUnder(box, color)) : [on ?? ground];
  const found = Math.min(...grounds.map((under) => contrast(color, under)));
  return found >= leastContrast ? [] : [{ rule: "lowContrast", a: mark.id, detail: found.toFixed(2) }];
}
