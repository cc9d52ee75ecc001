import type { ArtworkRecipe } from "#lib/contracts/storyboard-pictures";
import type { Recipe } from "#lib/render/artwork/easel";
import { aurora } from "#lib/render/artwork/recipes/aurora";
import { bokeh } from "#lib/render/artwork/recipes/bokeh";
import { circuit } from "#lib/render/artwork/recipes/circuit";
import { city } from "#lib/render/artwork/recipes/city";
import { dunes } from "#lib/render/artwork/recipes/dunes";
import { forest } from "#lib/render/artwork/recipes/forest";
import { ink } from "#lib/render/artwork/recipes/ink";
import { mosaic } from "#lib/render/artwork/recipes/mosaic";
import { mountains } from "#lib/render/artwork/recipes/mountains";
import { orbits } from "#lib/render/artwork/recipes/orbits";
import { sea } from "#lib/render/artwork/recipes/sea";
import { waves } from "#lib/render/artwork/recipes/waves";

const recipes = {
  mountains,
  sea,
  forest,
  city,
  dunes,
  aurora,
  orbits,
  waves,
  mosaic,
  ink,
  circuit,
  bokeh,
} satisfies Record<ArtworkRecipe, Recipe>;

export const recipeOf = (name: ArtworkRecipe): Recipe => recipes[name];
