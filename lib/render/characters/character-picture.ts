import type { LookName } from "#lib/contracts/looks";
import type { PictureMotion } from "#lib/contracts/storyboard-pictures";
import { easelOf } from "#lib/render/artwork/easel";
import { grainTile, layGrain } from "#lib/render/artwork/grain";
import { softSpot } from "#lib/render/artwork/nature/glow";
import { type ArtPalette, paletteOf } from "#lib/render/artwork/palette";
import type { Size } from "#lib/render/box";
import { type Backcloth, backclothFor } from "#lib/render/characters/backcloth";
import type { Character } from "#lib/render/characters/character";
import { drawCharacter } from "#lib/render/characters/draw-character";
import { type FigureStyle, oval } from "#lib/render/characters/pen";
import type { Kit } from "#lib/render/kit";
import { mix } from "#lib/render/looks/mix";
import { withAlpha } from "#lib/render/looks/with-alpha";
import type { MovingPicture } from "#lib/render/pictures/moving-picture";
import type { PictureOptions } from "#lib/render/pictures/picture-options";
import { pictureView } from "#lib/render/pictures/picture-view";
import type { Surface } from "#lib/render/surface";

export interface CharacterScene<P> {
  look: LookName;
  seed: number;
  motion: PictureMotion;
  durationSeconds: number;
  /** Where the figure is; a plain studio without. */
  place?: MovingPicture<P>;
}

/** Somebody in front of a studio's backcloth, or of the place their description names. */
export function characterPicture<P>(
  kit: Kit<P>,
  character: Character,
  { look, seed, motion, durationSeconds, place }: CharacterScene<P>,
  area: Size,
  { rastered }: PictureOptions,
): MovingPicture<P> {
  const palette = paletteOf(look);
  const size = { width: Math.ceil(area.width), height: Math.ceil(area.height) };
  const easel = easelOf(size, palette, seed, (of, paint) => kit.raster(of, paint));
  const style = styleOf(look, palette);
  const cloth = backclothFor(character, look, palette, easel.random("backcloth"));
  const stage = stageOf(size, character, place !== undefined);
  const paint = <Q>(surface: Surface<Q>): void => paintStudio(surface, size, cloth, stage);
  const studio =
    rastered && !place
      ? kit.raster(size, (surface) => {
          paint(surface);
          layGrain(surface, easel, grainTile(easel), 0);
        })
      : undefined;
  const moves = motion.kind !== "still";
  return {
    moves,
    spot: ([x, y]) => [x * area.width, y * area.height],
    draw: (surface, seconds) => {
      if (place) place.draw(surface, seconds);
      else if (studio) surface.drawImage(studio.source, 0, 0, size.width, size.height);
      else paint(surface);
      const at = moves ? seconds : 0.6;
      const view = pictureView(motion, moves ? seconds : 0, durationSeconds);
      const zoom = moves ? 1 + (view.zoom - 1) * 0.8 : 1;
      surface.save();
      if (place) light(surface, stage, palette);
      surface.translate(stage.x + view.x * area.width * 0.35, stage.floor);
      surface.scale((stage.high / 100) * zoom, (stage.high / 100) * zoom);
      castShadow(surface, character, cloth, place !== undefined);
      drawCharacter({ surface, style }, character, at);
      surface.restore();
    },
  };
}

interface Stage {
  x: number;
  /** px from the top to the soles. */
  floor: number;
  /** px of 100 figure units. */
  high: number;
}

function stageOf({ width, height }: Size, { headgear, ears, wings, close }: Character, placed: boolean): Stage {
  const tall = headgear?.kind === "pointed" || ears === "long" ? 128 : 112;
  const wide = wings ? 122 : 84;
  if (close) {
    const near = Math.min((height * 100) / (tall - 44), (width * 100) / 62);
    return { x: width / 2, floor: height + near * 0.44, high: near };
  }
  const room = placed ? 0.74 : 0.78;
  const high = Math.min((height * room * 100) / tall, (width * 0.86 * 100) / wide);
  const span = (high * (tall - 6)) / 100;
  return { x: width / 2, floor: Math.min(height * 0.93, height / 2 + span / 2), high };
}

function styleOf(look: LookName, palette: ArtPalette): FigureStyle {
  const gray = look === "noir";
  const wash = look === "chalkboard" || look === "paper" ? 0.12 : look === "cyberpunk" ? 0.1 : 0;
  return {
    flat: palette.flat ?? false,
    ...(palette.ink ? { ink: { color: palette.ink.color, width: 0.34 * palette.ink.width } } : {}),
    tint: (color) => (gray ? grayOf(color) : wash > 0 ? mix(color, palette.glow, wash) : color),
  };
}

function grayOf(color: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(color.slice(i, i + 2), 16));
  const level = Math.round(0.3 * r + 0.59 * g + 0.11 * b);
  return `#${level.toString(16).padStart(2, "0").repeat(3)}`;
}

function paintStudio<Q>(
  surface: Surface<Q>,
  { width, height }: Size,
  cloth: Backcloth,
  { x, floor, high }: Stage,
): void {
  const wall = surface.createLinearGradient(0, 0, 0, height);
  wall.addColorStop(0, cloth.top);
  wall.addColorStop(1, cloth.bottom);
  surface.fillStyle = wall;
  surface.fillRect(0, 0, width, height);
  const middle = floor - high * 0.56;
  softSpot(surface, x, middle, high * 1.25, cloth.light, 0.5);
  surface.fillStyle = withAlpha(cloth.disc, 0.9);
  surface.beginPath();
  surface.arc(x, middle, high * 0.47, 0, 2 * Math.PI);
  surface.fill();
  surface.strokeStyle = withAlpha(cloth.disc, 0.55);
  surface.lineWidth = high * 0.006;
  surface.beginPath();
  surface.arc(x, middle, high * 0.53, 0, 2 * Math.PI);
  surface.stroke();
  const ground = surface.createLinearGradient(0, floor - high * 0.06, 0, height);
  ground.addColorStop(0, withAlpha(cloth.ground, 0));
  ground.addColorStop(0.3, withAlpha(cloth.ground, 0.5));
  ground.addColorStop(1, withAlpha(cloth.ground, 0.85));
  surface.fillStyle = ground;
  surface.fillRect(0, floor - high * 0.06, width, height);
}

/** Lifts somebody off the place they stand in. */
function light<Q>(surface: Surface<Q>, { x, floor, high }: Stage, palette: ArtPalette): void {
  softSpot(
    surface,
    x,
    floor - high * 0.55,
    high * 0.85,
    palette.dark ? palette.glow : palette.light,
    palette.dark ? 0.3 : 0.4,
  );
}

function castShadow<Q>(surface: Surface<Q>, { doing }: Character, cloth: Backcloth, placed: boolean): void {
  const far = doing === "fly" ? 0.5 : 1;
  for (const [k, alpha] of [
    [1.25, 0.1],
    [1, 0.16],
    [0.75, 0.2],
  ] as const) {
    surface.fillStyle = withAlpha(placed ? "#05060c" : cloth.shadow, alpha * far * (placed ? 1.3 : 1));
    surface.beginPath();
    oval(surface, 0, 0.4, 24 * k, 3.6 * k);
    surface.fill();
  }
}
