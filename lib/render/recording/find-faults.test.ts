import { describe, expect, it } from "vitest";
import { type RecordedPath, recorder } from "#lib/render/record";
import { findFaults, type Rules } from "#lib/render/recording/find-faults";
import type { Mark, Surface } from "#lib/render/surface";

const rules: Rules = { frame: { width: 400, height: 200 }, leastPx: 18, ground: "#ffffff", whole: true };
const ink = { kind: "text", color: "#000000" } as const satisfies Partial<Mark>;

function faults(draw: (surface: Surface<RecordedPath>) => void, more: Partial<Rules> = {}): string[] {
  const tape = recorder((font, text) => ({
    width: text.length * 0.5 * Number.parseFloat(font),
    ascent: 0,
    descent: 0,
  }));
  draw(tape.surface);
  return findFaults(tape.take(), { ...rules, ...more }).map((f) => `${f.rule} ${f.a}${f.b ? ` ${f.b}` : ""}`);
}

function write(
  surface: Surface<RecordedPath>,
  id: string,
  x: number,
  y: number,
  px = 20,
  mark: Partial<Mark> = {},
): void {
  surface.save();
  surface.mark?.({ ...ink, id, ...mark });
  surface.font = `${px}px "Inter"`;
  surface.fillText("letters", x, y);
  surface.restore();
}

it("finds nothing in texts that stand apart", () => {
  expect(faults((s) => [write(s, "a", 20, 40), write(s, "b", 20, 80)])).toEqual([]);
});

it("finds text on text, through scales and moves", () => {
  expect(
    faults((s) => {
      write(s, "a", 20, 40);
      s.translate(10, 20);
      s.scale(2, 2);
      write(s, "b", 5, 10);
    }),
  ).toEqual(["overlap a b"]);
});

it("lets parts of one block pass over each other while they move", () => {
  const draw = (s: Surface<RecordedPath>): void => {
    write(s, "alg.0", 20, 40);
    write(s, "alg.1", 20, 45);
  };
  expect(faults(draw)).toEqual(["overlap alg.0 alg.1"]);
  const passing = new Set(["alg"]);
  expect(faults(draw, { passing, moving: new Set(["alg"]) })).toEqual([]);
  expect(faults(draw, { passing, moving: new Set(["other"]) })).toEqual(["overlap alg.0 alg.1"]);
});

it("lets a thing that has almost faded out overlap", () => {
  expect(
    faults((s) => {
      write(s, "a", 20, 40);
      s.globalAlpha = 0.2;
      write(s, "b", 20, 40);
    }),
  ).toEqual([]);
});

it("finds a line through text, but not one under it or one that is clipped away", () => {
  const line = (s: Surface<RecordedPath>, y: number): void => {
    s.mark?.({ id: "line", kind: "stroke" });
    s.beginPath();
    s.moveTo(0, y);
    s.lineTo(300, y);
    s.stroke();
  };
  expect(faults((s) => [write(s, "a", 20, 40), line(s, 33)])).toEqual(["overlap a line"]);
  expect(faults((s) => [write(s, "a", 20, 40), line(s, 47)])).toEqual([]);
  expect(
    faults((s) => {
      write(s, "a", 20, 40);
      s.beginPath();
      s.rect(200, 0, 100, 100);
      s.clip();
      line(s, 33);
    }),
  ).toEqual([]);
});

it("finds text that leaves the frame, unless a camera is close", () => {
  expect(faults((s) => write(s, "a", 370, 40))).toEqual(["overflow a"]);
  expect(faults((s) => write(s, "a", 370, 40), { whole: false })).toEqual([]);
});

it("finds letters that are too small after all scaling, and equations by their em", () => {
  expect(faults((s) => write(s, "a", 20, 40, 12))).toEqual(["tooSmall a"]);
  expect(faults((s) => write(s, "a", 20, 40, 12, { leastPx: 11 }))).toEqual([]);
  expect(
    faults((s) => {
      s.scale(0.5, 0.5);
      write(s, "a", 40, 80, 30);
    }),
  ).toEqual(["tooSmall a"]);
  expect(faults((s) => write(s, "eq", 20, 40, 20, { emPx: 10 }))).toEqual(["tooSmall eq"]);
});

it("finds colours that are hard to read on what they stand on", () => {
  expect(faults((s) => write(s, "a", 20, 40, 20, { color: "#999999" }))).toEqual(["lowContrast a"]);
  expect(faults((s) => write(s, "a", 20, 40, 20, { color: "#999999", on: "#000000" }))).toEqual([]);
});

describe("what is drawn later", () => {
  const panel = (s: Surface<RecordedPath>, x: number, color = "#cccccc"): void => {
    s.mark?.({ id: "panel", kind: "panel" });
    s.fillStyle = color;
    s.beginPath();
    s.rect(x, 0, 200, 100);
    s.fill();
  };
  it("hides text that it covers", () => {
    expect(faults((s) => [write(s, "a", 20, 40), panel(s, 0)])).toEqual(["overlap a panel"]);
    expect(faults((s) => [write(s, "a", 20, 40), panel(s, 200)])).toEqual([]);
  });

  it("hides nothing that stands on it, and nothing when it lets things through", () => {
    expect(faults((s) => [panel(s, 0), write(s, "a", 20, 40)])).toEqual([]);
    expect(faults((s) => [write(s, "a", 20, 40), panel(s, 0, "#cccccc20")])).toEqual([]);
    expect(faults((s) => [write(s, "a", 20, 40), panel(s, 0, "rgba(0, 0, 0, 0.2)")])).toEqual([]);
  });

  it("hides by its outline, not by the box around it", () => {
    const triangle = (s: Surface<RecordedPath>): void => {
      s.mark?.({ id: "fig.t", kind: "stroke" });
      s.beginPath();
      s.moveTo(0, 0);
      s.lineTo(200, 0);
      s.lineTo(200, 200);
      s.closePath();
      s.fill();
    };
    expect(faults((s) => [write(s, "a", 20, 180), triangle(s)])).toEqual([]);
    expect(faults((s) => [write(s, "a", 110, 60), triangle(s)])).toEqual(["overlap a fig.t"]);
  });
});

it("finds text that a clip cuts, unless it is just coming", () => {
  const draw = (s: Surface<RecordedPath>): void => {
    s.save();
    s.beginPath();
    s.rect(0, 0, 60, 200);
    s.clip();
    write(s, "a", 20, 40);
    s.restore();
  };
  expect(faults(draw)).toEqual(["overflow a"]);
  expect(faults(draw, { changing: (block) => block === "a" })).toEqual([]);
});

it("finds moving texts that cross, but not faint ones or blocks that find their ways themselves", () => {
  const draw =
    (alpha: number) =>
    (s: Surface<RecordedPath>): void => {
      write(s, "fig.a", 20, 40);
      s.globalAlpha = alpha;
      write(s, "fig.b", 22, 42);
    };
  const moving = new Set(["fig"]);
  expect(faults(draw(1), { moving })).toEqual(["overlap fig.a fig.b"]);
  expect(faults(draw(0.5), { moving })).toEqual([]);
  expect(faults(draw(1), { moving, passing: moving })).toEqual([]);
});
