import { type Box, commonBox, type Size, sharedArea } from "#lib/render/box";
import type { Kit, Paint } from "#lib/render/kit";
import { boxAround } from "#lib/render/recording/box-around";
import { type Cover, isOpaque, type Outlines } from "#lib/render/recording/covers";
import { cutEdge, type Edge } from "#lib/render/recording/cut-edge";
import { apply, identity, type Matrix, scaleOf, times } from "#lib/render/recording/matrix";
import { pathBox } from "#lib/render/recording/path-box";
import type { Compositing, Mark, Surface } from "#lib/render/surface";

export interface RecordedPath {
  corners: readonly [number, number, number, number] | undefined;
}
/** A marked thing as it was drawn. Boxes in frame px. */
export interface Recorded {
  mark: Mark;
  /** Highest opacity of any part. */
  alpha: number;
  /** One box for each text, path or shape. */
  boxes: Box[];
  /** The opacity of each box. */
  alphas: number[];
  edges: Edge[];
  /** Smallest size of letters in frame px; absent without letters. */
  letterPx?: number;
  letters: string;
  /** Largest share of one text that a clip takes away. */
  cut: number;
  /** Outlines of what was filled so that nothing shows through. */
  covers: Cover[];
}

export interface RecorderOptions {
  /** The commands of rasters are written too, where each is first drawn. */
  looksIn?: boolean;
  /** false: no command is written down. */
  writes?: boolean;
  /** How large the letters of a font look. */
  lettersPx?: (font: string) => number;
}

export interface Recorder {
  surface: Surface<RecordedPath>;
  /** What was drawn since the last call. */
  take(): Recorded[];
  /** Every command as a line of text, for tests that compare drawings. */
  commands: string[];
}

/** A kit for recording: paths are boxes, all else is the given kit's. */
export const recordingKit = <P>(kit: Kit<P>): Kit<RecordedPath> => ({
  path: (svg) => ({ corners: pathBox(svg) }),
  measure: (font, text) => kit.measure(font, text),
  yoga: kit.yoga,
  segmentWords: (text, language) => kit.segmentWords(text, language),
  picture: (asset) => kit.picture(asset),
  raster: (size, paint) => ({ ...size, source: new RecordedRaster(size, paint, recordingKit(kit)) }),
  pixels: (size, paint) => kit.pixels(size, paint),
});

/** What a raster would show; painted only for a recorder that looks into it. */
class RecordedRaster {
  readonly #size: Size;
  readonly #paint: Paint;
  readonly #kit: Kit<RecordedPath>;
  #commands: string[] | undefined;

  constructor(size: Size, paint: Paint, kit: Kit<RecordedPath>) {
    this.#size = size;
    this.#paint = paint;
    this.#kit = kit;
  }

  get commands(): string[] {
    if (this.#commands === undefined) {
      const tape = recorder(this.#kit.measure, { looksIn: true });
      this.#paint(tape.surface, this.#kit);
      this.#commands = [`raster ${this.#size.width} ${this.#size.height}`, ...tape.commands];
    }
    return this.#commands;
  }
}

/** Of the letters' size: from the baseline up to capitals and down to descenders. */
const capitals = 0.74;
const descenders = 0.2;

function cutShare(points: readonly (readonly [number, number])[], clip: Box | undefined): number {
  if (!clip) return 0;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  return 1 - sharedArea(box, clip) / Math.max(1e-9, box.width * box.height);
}

const fontPx = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? 0);

interface State {
  matrix: Matrix;
  alpha: number;
  font: string;
  fillStyle: string | object;
  strokeStyle: string | object;
  compositing: Compositing;
  lineWidth: number;
  clip: Box | undefined;
  now: Recorded | undefined;
}

/** A surface that draws nothing and remembers where each marked thing would have been. Needs no canvas. */
export function recorder(
  measure: Kit<RecordedPath>["measure"],
  { looksIn = false, writes = true, lettersPx = fontPx }: RecorderOptions = {},
): Recorder {
  let matrix: Matrix = identity;
  let clip: Box | undefined;
  let now: Recorded | undefined;
  let seen: Recorded[] = [];
  let lines: (readonly [number, number])[][] = [];
  const stack: State[] = [];
  const commands: string[] = [];
  const looked = new Set<RecordedRaster>();
  const boxOf = (points: readonly (readonly [number, number])[]): Box | undefined => {
    const box = boxAround(points);
    return box && clip ? commonBox(box, clip) : box;
  };
  const corners = (x0: number, y0: number, x1: number, y1: number) => [
    apply(matrix, x0, y0),
    apply(matrix, x1, y0),
    apply(matrix, x1, y1),
    apply(matrix, x0, y1),
  ];
  const see = (points: readonly (readonly [number, number])[]): void => {
    const box = boxOf(points);
    if (!now || !box || surface.globalAlpha <= 0 || (clip && box.width + box.height === 0)) return;
    now.alpha = Math.max(now.alpha, surface.globalAlpha);
    now.boxes.push(box);
    now.alphas.push(surface.globalAlpha);
  };
  const cover = (outlines: Outlines): void => {
    if (!now || now.mark.kind === "text" || surface.globalCompositeOperation !== "source-over") return;
    if (!isOpaque(surface.fillStyle, surface.globalAlpha)) return;
    const around = boxOf(outlines.flat());
    if (around) now.covers.push({ outlines, box: around });
  };
  const write = (name: string, ...numbers: number[]): void => {
    if (!writes) return;
    commands.push(`${name} ${numbers.map((n) => Math.round(n * 100) / 100).join(" ")}`);
  };
  const to = (x: number, y: number): void => {
    const line = lines.at(-1);
    if (line) line.push(apply(matrix, x, y));
    else lines.push([apply(matrix, x, y)]);
  };
  const box = (x: number, y: number, width: number, height: number): void => {
    const around = corners(x, y, x + width, y + height);
    lines.push([...around, ...around.slice(0, 1)]);
  };
  const gradient = { addColorStop: () => {} };
  const surface: Surface<RecordedPath> = {
    globalAlpha: 1,
    lineWidth: 1,
    lineCap: "butt",
    lineJoin: "miter",
    lineDashOffset: 0,
    font: "",
    direction: "ltr",
    textAlign: "left",
    fillStyle: "#000000",
    strokeStyle: "#000000",
    globalCompositeOperation: "source-over",
    mark: (mark) => {
      const emPx = mark.emPx === undefined ? undefined : mark.emPx * scaleOf(matrix);
      now = { mark, alpha: 0, boxes: [], alphas: [], edges: [], letters: "", cut: 0, covers: [], letterPx: emPx };
      seen.push(now);
    },
    save: () => {
      const { globalAlpha: alpha, font, fillStyle, strokeStyle, lineWidth } = surface;
      const compositing = surface.globalCompositeOperation;
      stack.push({ matrix, alpha, font, fillStyle, strokeStyle, compositing, lineWidth, clip, now });
    },
    restore: () => {
      const state = stack.pop();
      if (!state) return;
      ({ matrix, clip, now } = state);
      surface.globalAlpha = state.alpha;
      surface.font = state.font;
      surface.fillStyle = state.fillStyle;
      surface.strokeStyle = state.strokeStyle;
      surface.globalCompositeOperation = state.compositing;
      surface.lineWidth = state.lineWidth;
    },
    beginPath: () => {
      lines = [];
    },
    closePath: () => {
      const line = lines.at(-1);
      if (line?.[0]) line.push(line[0]);
    },
    translate: (x, y) => {
      matrix = times(matrix, [1, 0, 0, 1, x, y]);
    },
    rotate: (radians) => {
      const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
      matrix = times(matrix, [cos, sin, -sin, cos, 0, 0]);
    },
    scale: (x, y) => {
      matrix = times(matrix, [x, 0, 0, y, 0, 0]);
    },
    transform: (...m) => {
      matrix = times(matrix, m);
    },
    moveTo: (x, y) => {
      lines.push([apply(matrix, x, y)]);
    },
    lineTo: to,
    quadraticCurveTo: (cx, cy, x, y) => {
      to(cx, cy);
      to(x, y);
    },
    bezierCurveTo: (ax, ay, bx, by, x, y) => {
      to(ax, ay);
      to(bx, by);
      to(x, y);
    },
    rect: box,
    roundRect: (x, y, width, height) => box(x, y, width, height),
    arc: (x, y, radius, from, end, counterclockwise) => {
      const turn = counterclockwise ? -Math.abs(end - from) : Math.abs(end - from);
      const steps = Math.max(4, Math.ceil(Math.abs(turn) / 0.3));
      for (let i = 0; i <= steps; i++) {
        const angle = from + (turn * i) / steps;
        to(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      }
    },
    clip: () => {
      clip = boxOf(lines.flat()) ?? { x: 0, y: 0, width: 0, height: 0 };
    },
    fillRect: (x, y, width, height) => {
      const around = corners(x, y, x + width, y + height);
      if (writes) write("fillRect", ...around.flat(), surface.globalAlpha);
      see(around);
      cover([around]);
    },
    fill: (path?: RecordedPath) => {
      const points = path ? (path.corners ? corners(...path.corners) : []) : lines.flat();
      if (writes) write(`fill ${String(surface.fillStyle)}`, ...points.flat(), surface.globalAlpha);
      see(points);
      if (!path) cover(lines);
    },
    stroke: (path?: RecordedPath) => {
      const points = path ? (path.corners ? corners(...path.corners) : []) : lines.flat();
      if (writes) write(`stroke ${String(surface.strokeStyle)}`, ...points.flat(), surface.globalAlpha);
      see(points);
      if (!now || surface.globalAlpha <= 0) return;
      for (const line of lines) {
        for (const [i, b] of line.entries()) {
          const a = line[i - 1];
          const edge: Edge | undefined = a && [a[0], a[1], b[0], b[1]];
          const drawn = edge && clip ? cutEdge(edge, clip) : edge;
          if (drawn) now.edges.push(drawn);
        }
      }
    },
    setLineDash: () => {},
    fillText: (text, x, y) => {
      const px = fontPx(surface.font);
      const left = surface.textAlign === "right" ? x - measure(surface.font, text).width : x;
      const points = corners(left, y - px * capitals, left + measure(surface.font, text).width, y + px * descenders);
      if (writes) {
        write(`text ${surface.font} ${String(surface.fillStyle)} ${text}`, ...points.flat(), surface.globalAlpha);
      }
      if (text.trim() === "") return;
      see(points);
      if (!now) return;
      now.cut = Math.max(now.cut, cutShare(points, clip));
      now.letters += text;
      if (now.mark.emPx === undefined)
        now.letterPx = Math.min(now.letterPx ?? Number.POSITIVE_INFINITY, lettersPx(surface.font) * scaleOf(matrix));
    },
    drawImage: (source, x, y, width, height) => {
      if (looksIn && source instanceof RecordedRaster && !looked.has(source)) {
        looked.add(source);
        commands.push(...source.commands);
      }
      const around = corners(x, y, x + width, y + height);
      if (writes) write(`image ${surface.globalCompositeOperation}`, ...around.flat(), surface.globalAlpha);
      see(around);
    },
    createLinearGradient: () => gradient,
    createRadialGradient: () => gradient,
  };
  const take = (): Recorded[] => {
    const taken = seen.filter((recorded) => recorded.boxes.length > 0);
    seen = [];
    now = undefined;
    return taken;
  };
  return { surface, commands, take };
}
