import { describe, expect, inject, it } from "vitest";
import { lookNames } from "#lib/contracts/look-infos";
import { type ArtworkRecipe, artworkRecipes } from "#lib/contracts/storyboard-pictures";
import { artworkPicture } from "#lib/render/pictures/artwork-picture";
import { recorder, recordingKit } from "#lib/render/record";
import { fakeKit } from "#lib/render/testing/fake-kit";

const kit = recordingKit(await fakeKit());
const size = { width: 320, height: 180 };
const looks = inject("deep") ? lookNames : (["cinematic", "cartoon"] as const);

/** Every command that draws a picture at a moment, those of its rasters included. */
function commandsOf(recipe: ArtworkRecipe, seed: number, look: (typeof lookNames)[number], seconds = 2): string[] {
  const tape = recorder(kit.measure, { looksIn: true });
  const artwork = { recipe, seed, look, motion: { kind: "parallax" }, durationSeconds: 10 } as const;
  artworkPicture(kit, artwork, size, { rastered: true }).draw(tape.surface, seconds);
  return tape.commands;
}

describe.each(artworkRecipes)("the recipe %s", (recipe) => {
  it("draws the same picture from the same seed, and another from another seed", () => {
    for (const look of looks) {
      const first = commandsOf(recipe, 7, look);
      expect(commandsOf(recipe, 7, look)).toEqual(first);
      const other = new Set(commandsOf(recipe, 8, look));
      const same = first.filter((command) => other.has(command)).length;
      expect(same / first.length, look).toBeLessThan(0.9);
    }
  });

  it("moves with time", () => {
    expect(commandsOf(recipe, 7, "cinematic", 2)).not.toEqual(commandsOf(recipe, 7, "cinematic", 3));
  });
});
