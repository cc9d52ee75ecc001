import { describe, expect, it } from "vitest";
import { ReadingTime } from "#lib/render/recording/reading-time";

const seen = (...texts: readonly (readonly [characters: number, from: number])[]): ReadingTime => {
  const reading = new ReadingTime();
  for (const [i, [characters, from]] of texts.entries()) reading.see(`t${i}`, characters, from);
  return reading;
};

describe("what a reader can follow", () => {
  it("is twenty characters a second until the end of the scene", () => {
    expect(seen([200, 0]).tooFast(10)).toBeUndefined();
    expect(seen([400, 0]).tooFast(10)?.speed).toBeGreaterThan(20);
  });

  it("is counted from each text's coming: one that comes at the end needs its own time", () => {
    expect(seen([100, 0], [80, 6]).tooFast(10)).toBeUndefined();
    expect(seen([10, 0], [90, 9]).tooFast(10)).toMatchObject({ from: 9 });
  });

  it("says how much longer the scene must stay", () => {
    const found = seen([20, 0], [100, 9]).tooFast(10);
    expect(found).toBeDefined();
    expect(seen([20, 0], [100, 9]).tooFast(10 + (found?.lack ?? 0) + 0.01)).toBeUndefined();
  });

  it("counts a text once, however often it is looked at", () => {
    const reading = new ReadingTime();
    for (let seconds = 0; seconds < 10; seconds++) reading.see("same", 150, seconds);
    expect(reading.tooFast(10)).toBeUndefined();
  });
});
