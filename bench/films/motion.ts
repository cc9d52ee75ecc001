import type { Storyboard } from "../../lib/contracts/storyboard.ts";
import { wheel } from "../../lib/film/testing/wheel.ts";

/** Waves and a wheel that turn all the time: 30 s, every frame is another picture. */
export const motion: Storyboard = {
  version: 1,
  title: "Waves",
  language: "en",
  aspectRatio: "16:9",
  look: "midnight",
  seed: 13,
  scenes: [
    wheel("slow", "A wave and its wheel", 10.5, 0.9),
    wheel("faster", "Faster", 10.5, 1.7),
    wheel("fastest", "Twice as fast", 10, 2.6),
  ],
};
