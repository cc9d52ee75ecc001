import { describe, expect, it } from "vitest";
import { aboutTime, fileSize, isoDuration, timecode, timeRange } from "./format-time";

describe("timecode", () => {
  it("counts minutes, and hours only when there are any", () => {
    expect([0, 7.9, 65, 3723].map(timecode)).toEqual(["0:00", "0:07", "1:05", "1:02:03"]);
  });
  it("is no second off where a sum is a hair off", () => {
    expect([94.99999999999999, 94.9996, 94.999, 94.6].map(timecode)).toEqual(["1:35", "1:35", "1:34", "1:34"]);
  });
  it("never shows a negative time", () => expect(timecode(-3)).toBe("0:00"));
});

describe("aboutTime", () => {
  it("rounds as a person would", () => {
    expect([0.2, 8, 43, 88, 95, 150, 900].map(aboutTime)).toEqual([
      "about 1 s",
      "about 8 s",
      "about 45 s",
      "about 90 s",
      "about 1½ min",
      "about 2½ min",
      "about 15 min",
    ]);
  });
});

describe("timeRange", () => {
  it("names the unit once when it is the same", () => expect(timeRange({ from: 20, to: 41 })).toBe("20 to 40 s"));
  it("names both units when they differ", () => expect(timeRange({ from: 34, to: 130 })).toBe("35 s to 2 min"));
  it("counts both in minutes when the first is nearly one", () =>
    expect(timeRange({ from: 55, to: 180 })).toBe("1 to 3 min"));
  it("does not pretend to a range", () => expect(timeRange({ from: 29, to: 31 })).toBe("about 30 s"));
});

it("writes durations and sizes", () => {
  expect([65, 94.6, 94.99999999999999].map(isoDuration)).toEqual(["PT1M5S", "PT1M34S", "PT1M35S"]);
  expect([900, 3_400_000, 12_600_000].map(fileSize)).toEqual(["1 kB", "3.4 MB", "13 MB"]);
});
