import { Path2D } from "@napi-rs/canvas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inkApart, inkAround } from "#lib/film/ink/ink";
import { InkTape } from "#lib/film/ink/ink-tape";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import type { Surface } from "#lib/render/surface";

const kit = await nodeKit();
const size = { width: 240, height: 160 };
kit.fonts.prepare("Wave ÅÇ भाषा", "en");
type Draw = (surface: Surface<Path2D>) => void;

const inksOf = (draw: Draw) => {
  const tape = new InkTape(kit.measure);
  draw(tape);
  return tape.take();
};

/** Pixels on which two drawings differ and that lie outside all of these areas. */
function outside(
  before: Draw,
  after: Draw,
  areas: readonly { left: number; top: number; right: number; bottom: number }[],
) {
  const [a, b] = [before, after].map((draw) => {
    const { canvas, context } = newCanvas(size);
    draw(context);
    return canvas.data();
  });
  const lost: string[] = [];
  for (let i = 0; i < size.width * size.height; i += 1) {
    if (a?.readUInt32LE(4 * i) === b?.readUInt32LE(4 * i)) continue;
    const [x, y] = [i % size.width, Math.floor(i / size.width)];
    if (
      !areas.some(
        (r) => x >= Math.floor(r.left) && x < Math.ceil(r.right) && y >= Math.floor(r.top) && y < Math.ceil(r.bottom),
      )
    )
      lost.push(`${x},${y}`);
  }
  return lost;
}

const number = fc.double({ min: -40, max: 200, noNaN: true });
const small = fc.double({ min: 0.2, max: 60, noNaN: true });
const point = fc.tuple(number, number);
const svg = new Path2D("M10 10 C 60 -30 90 80 30 60 Z");
const shapes: fc.Arbitrary<Draw> = fc.oneof(
  fc.tuple(number, number, small, small).map((box) => (s: Surface<Path2D>) => s.fillRect(...box)),
  fc
    .tuple(point, fc.array(point, { minLength: 1, maxLength: 9 }), fc.boolean())
    .map(([[x, y], line, fills]) => (s: Surface<Path2D>) => {
      s.beginPath();
      s.moveTo(x, y);
      for (const [i, [px, py]] of line.entries()) {
        if (i % 3 === 2) s.quadraticCurveTo(py, px, px, py);
        else s.lineTo(px, py);
      }
      if (line.length % 2) s.closePath();
      if (fills) s.fill();
      else s.stroke();
    }),
  fc.tuple(point, point, small, number, number).map(([[x, y], [px, py], radius, from, to]) => (s: Surface<Path2D>) => {
    s.beginPath();
    s.moveTo(px, py);
    s.arc(x, y, radius, from, to);
    s.lineTo(py, px);
    s.stroke();
  }),
  fc
    .tuple(point, fc.constantFrom("Wave", "ÅÇ", "भाषा"), fc.constantFrom("left", "right", "center"))
    .map(([[x, y], text, align]) => (s: Surface<Path2D>) => {
      s.textAlign = align;
      s.font = "italic 28px 'Source Serif 4', 'Noto Serif', serif";
      s.fillText(text, x, y);
    }),
  fc.constantFrom<Draw>(
    (s) => s.fill(svg),
    (s) => s.stroke(svg),
  ),
);
const states: fc.Arbitrary<Draw> = fc.oneof(
  fc.tuple(number, number).map(
    ([x, y]) =>
      (s: Surface<Path2D>) =>
        s.translate(x / 4, y / 4),
  ),
  number.map((turn) => (s: Surface<Path2D>) => s.rotate(turn / 100)),
  fc.tuple(small, small).map(
    ([x, y]) =>
      (s: Surface<Path2D>) =>
        s.scale(0.5 + x / 60, 0.5 + y / 60),
  ),
  small.map((width) => (s: Surface<Path2D>) => {
    s.lineWidth = width / 6;
  }),
  fc.constantFrom<Surface<Path2D>["lineJoin"]>("round", "bevel", "miter").map((join) => (s: Surface<Path2D>) => {
    s.lineJoin = join;
  }),
  fc.constantFrom("#ff0000", "#00ff0080").map((color) => (s: Surface<Path2D>) => {
    s.fillStyle = color;
    s.strokeStyle = color;
  }),
  fc.array(small, { minLength: 2, maxLength: 2 }).map((dash) => (s: Surface<Path2D>) => s.setLineDash(dash)),
  fc.tuple(number, number, small, small).map(([x, y, width, height]) => (s: Surface<Path2D>) => {
    s.beginPath();
    s.rect(x, y, width * 3, height * 3);
    s.clip();
  }),
);
const step = fc.tuple(fc.array(states, { maxLength: 3 }), shapes).map(
  ([before, shape]): Draw =>
    (s) => {
      s.save();
      for (const state of before) state(s);
      shape(s);
      s.restore();
    },
);
const drawing = fc.array(step, { minLength: 1, maxLength: 4 });
const all =
  (steps: readonly Draw[]): Draw =>
  (s) => {
    for (const one of steps) one(s);
  };

describe("InkTape", () => {
  it("lies around everything that is drawn", () => {
    fc.assert(
      fc.property(drawing, (steps) => {
        const around = inkAround(inksOf(all(steps)));
        expect(outside(() => {}, all(steps), around ? [around] : [])).toEqual([]);
      }),
      { seed: 11, numRuns: 250 },
    );
  });

  it("tells where two drawings differ", () => {
    fc.assert(
      fc.property(drawing, drawing, fc.nat(4), (steps, others, keep) => {
        const changed = [...steps.slice(0, keep), ...others.slice(0, 1), ...steps.slice(keep + 1)];
        const apart = inkApart(inksOf(all(steps)), inksOf(all(changed)));
        expect(outside(all(steps), all(changed), apart)).toEqual([]);
      }),
      { seed: 12, numRuns: 250 },
    );
  });

  it("finds nothing where the same is drawn again, and of a long line only what moved", () => {
    const wave =
      (bump: number): Draw =>
      (s) => {
        s.beginPath();
        for (let x = 0; x < 2000; x += 10) s.lineTo(x, 50 + (x === 1000 ? bump : 0));
        s.stroke();
      };
    expect(inkApart(inksOf(wave(0)), inksOf(wave(0)))).toEqual([]);
    const around = inkAround(inkApart(inksOf(wave(0)), inksOf(wave(5))));
    expect((around?.right ?? 2000) - (around?.left ?? 0)).toBeLessThan(200);
  });
});
