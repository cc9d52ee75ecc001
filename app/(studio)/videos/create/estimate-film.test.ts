import { describe, expect, it } from "vitest";
import { estimateFilm } from "./estimate-film";

const words = (n: number) => Array.from({ length: n }, () => "word").join(" ");

describe("estimateFilm", () => {
  it("holds a wished length between its ends", () => {
    const { filmSeconds } = estimateFilm({ notes: "", targetSeconds: 120, quality: "medium" });
    expect(filmSeconds.from).toBeLessThan(120);
    expect(filmSeconds.to).toBeGreaterThan(120);
  });

  it("takes a short instruction for no text at all", () => {
    const a = estimateFilm({ notes: "", quality: "medium" });
    expect(estimateFilm({ notes: words(59), quality: "medium" })).toEqual(a);
  });

  it("grows with the notes: a lecture note of 1,500 words is a film of minutes", () => {
    const { filmSeconds } = estimateFilm({ notes: words(1500), quality: "medium" });
    expect(filmSeconds.from).toBeGreaterThan(180);
    expect(filmSeconds.to).toBeLessThan(600);
  });

  it("asks for more time when the picture is finer", () => {
    const making = (["low", "medium", "high", "ultra"] as const).map(
      (quality) => estimateFilm({ notes: "", quality }).makingSeconds.to,
    );
    expect([...making].sort((a, b) => a - b)).toEqual(making);
  });
});
