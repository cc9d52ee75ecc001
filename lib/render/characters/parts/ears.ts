import type { Character } from "#lib/render/characters/character";
import { fillShape, oval, type Pen, polygon } from "#lib/render/characters/pen";
import { mix } from "#lib/render/looks/mix";

/** Ears, behind the face; people have small ones. */
export function drawEars<Q>(pen: Pen<Q>, { build, ears, main, second, skin, limbs = main }: Character): void {
  const color = build === "animal" ? limbs : skin;
  const inner = build === "animal" ? mix(second, "#e88a8a", 0.35) : mix(skin, "#b0503c", 0.3);
  for (const side of [-1, 1]) {
    if (build !== "animal") {
      if (ears === "pointed") {
        fillShape(pen, color, [side * 20 - 6, -10, 12, 14], (s) =>
          polygon(s, [side * 15, 5], [side * 26, -9], [side * 16, -5]),
        );
      } else fillShape(pen, color, [side * 17 - 4, -2, 8, 9], (s) => oval(s, side * 17.2, 2, 3.6, 4.6));
      continue;
    }
    switch (ears) {
      case "pointed":
      case "tufts": {
        const high = ears === "tufts" ? -24 : -31;
        fillShape(pen, color, [side * 12 - 8, high, 16, 22], (s) =>
          polygon(s, [side * 3.5, -15], [side * 15, high], [side * 17.6, -6]),
        );
        fillShape(pen, inner, [side * 12 - 5, high, 10, 18], (s) =>
          polygon(s, [side * 7.4, -15], [side * 14.2, high + 6], [side * 15.6, -9]),
        );
        break;
      }
      case "long":
        fillShape(pen, color, [side * 8 - 5, -46, 10, 34], (s) => oval(s, side * 8.6, -29, 5.4, 17));
        fillShape(pen, inner, [side * 8 - 3, -42, 6, 26], (s) => oval(s, side * 8.6, -28, 2.7, 12.6));
        break;
      case "floppy":
        fillShape(pen, mix(color, "#3a2618", 0.3), [side * 18 - 6, -12, 12, 26], (s) => oval(s, side * 18, 0, 6, 13));
        break;
      default:
        fillShape(pen, color, [side * 13 - 7, -23, 14, 14], (s) => oval(s, side * 13, -14.5, 7, 7));
        fillShape(pen, inner, [side * 13 - 4, -19, 8, 8], (s) => oval(s, side * 13, -14.5, 4, 4));
    }
  }
}
