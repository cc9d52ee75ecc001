import type { Size } from "#lib/render/box";
import type { Look } from "#lib/render/looks/look";
import { seeded } from "#lib/render/looks/seeded";
import { blinds } from "#lib/render/looks/textures/blinds";
import { chalk } from "#lib/render/looks/textures/chalk";
import { cinema } from "#lib/render/looks/textures/cinema";
import { comicPage } from "#lib/render/looks/textures/comic-page";
import { neonNight } from "#lib/render/looks/textures/neon-night";
import { paperGrain } from "#lib/render/looks/textures/paper-grain";
import { parchment } from "#lib/render/looks/textures/parchment";
import { poster } from "#lib/render/looks/textures/poster";
import { stars } from "#lib/render/looks/textures/stars";
import { studio } from "#lib/render/looks/textures/studio";
import { summerSky } from "#lib/render/looks/textures/summer-sky";
import type { Texture } from "#lib/render/looks/textures/texture";
import type { Surface } from "#lib/render/surface";

const textures: Readonly<Record<Look["texture"], Texture>> = {
  none: () => {},
  grain: paperGrain,
  stars,
  chalk,
  cinema,
  sky: summerSky,
  studio,
  comic: comicPage,
  poster,
  blinds,
  neon: neonNight,
  parchment,
};

/**
 * Fills the frame with a look's ground. Static: drawn once a scene; the same seed gives the same picture. `ornaments`:
 * false where text may come to lie in the margins, as under a moving camera.
 */
export function drawGround<P>(surface: Surface<P>, look: Look, frame: Size, seed: number, ornaments = true): void {
  surface.save();
  surface.globalAlpha = 1;
  surface.fillStyle = look.ground;
  surface.fillRect(0, 0, frame.width, frame.height);
  const unit = Math.min(frame.width, frame.height) / 720;
  textures[look.texture]({ surface, look, frame, unit, random: seeded(seed), ornaments });
  surface.restore();
}
