import type { AuditFinding } from "#lib/contracts/audit";
import { type Box, grown, type Size, sharedArea } from "#lib/render/box";
import { contrast } from "#lib/render/looks/contrast";
import type { Recorded } from "#lib/render/record";
import { coveredShare } from "#lib/render/recording/covers";
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
  /** Blocks whose parts are on their way: what is faint meanwhile may be passed over, and all may touch. */
  moving?: ReadonlySet<string>;
  /** Blocks that find ways for their moving parts themselves, and cannot but set off from a like part. */
  passing?: ReadonlySet<string>;
  /** Whether something of a block comes, goes or changes: then a clip may cut its letters. */
  changing?: (block: string) => boolean;
}

/** Fainter things are on their way in or out and disturb nobody. */
const visible = 0.35;
/** Share of the smaller text that another may touch, at rest and while one passes the other. */
const mostTouched = 0.06;
const mostPassed = 0.5;
/** What is fainter than this may be passed over by what moves. */
const faint = 0.6;
/** Shares of letters that may be behind something, or outside a clip. */
const mostHidden = 0.2;
const mostCut = 0.12;
/** Colours are compared with at least this contrast. */
const leastContrast = 4.5;

/** Everything that is wrong with one drawn picture. */
export function findFaults(recorded: readonly Recorded[], rules: Rules): Fault[] {
  const seen = recorded.filter((thing) => thing.alpha > visible);
  const texts = seen.filter((thing) => thing.mark.kind === "text");
  const strokes = seen.filter((thing) => thing.mark.kind === "stroke");
  return [
    ...texts.flatMap((a, i) => texts.slice(i + 1).flatMap((b) => textOnText(a, b, rules))),
    ...texts.flatMap((text) => strokes.flatMap((stroke) => textOnStroke(text, stroke))),
    ...hidden(seen),
    ...texts.flatMap((text) => cutOff(text, rules)),
    ...(rules.whole ? [...texts, ...strokes].flatMap((thing) => outside(thing, rules.frame)) : []),
    ...texts.flatMap((text) => tooSmall(text, rules.leastPx)),
    ...texts.flatMap((text) => lowContrast(text, rules)),
  ];
}

const blockOf = ({ mark }: Recorded): string => mark.id.split(/[.#]/, 1)[0] ?? mark.id;

const onTheWay = (a: Recorded, b: Recorded, { moving }: Rules): boolean =>
  blockOf(a) === blockOf(b) && (moving?.has(blockOf(a)) ?? false);

/** Letters behind what is drawn after them. */
function hidden(seen: readonly Recorded[]): Fault[] {
  return seen.flatMap((text, i): Fault[] => {
    if (text.mark.kind !== "text" || text.boxes.length === 0) return [];
    const over = seen.slice(i + 1).filter((later) => later.covers.length > 0 && later.mark.id !== text.mark.id);
    const behind = over.find((later) =>
      text.boxes.some((box) => later.covers.some((cover) => coveredShare(box, cover) > mostHidden)),
    );
    return behind ? [{ rule: "overlap", a: text.mark.id, b: behind.mark.id, detail: "text behind something" }] : [];
  });
}

function cutOff({ mark, cut }: Recorded, { changing, whole }: Rules): Fault[] {
  if (cut <= mostCut || !whole || changing?.(mark.id.split(/[.#]/, 1)[0] ?? mark.id)) return [];
  return [{ rule: "overflow", a: mark.id, detail: `${Math.round(100 * cut)} % of a text is cut off` }];
}

function textOnText(a: Recorded, b: Recorded, rules: Rules): Fault[] {
  const moving = onTheWay(a, b, rules);
  if (a.mark.id === b.mark.id || (moving && rules.passing?.has(blockOf(a)))) return [];
  for (const [i, one] of a.boxes.entries()) {
    for (const [j, other] of b.boxes.entries()) {
      if (moving && Math.min(a.alphas[i] ?? 1, b.alphas[j] ?? 1) < faint) continue;
      const least = Math.min(one.width * one.height, other.width * other.height);
      if (least > 0 && sharedArea(one, other) > (moving ? mostPassed : mostTouched) * least) {
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
