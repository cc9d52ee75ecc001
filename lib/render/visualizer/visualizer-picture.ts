import type { Picture } from "#lib/contracts/storyboard-pictures";
import { easelOf } from "#lib/render/artwork/easel";
import { grainTile, layGrain } from "#lib/render/artwork/grain";
import { softSpot } from "#lib/render/artwork/nature/glow";
import { paletteOf } from "#lib/render/artwork/palette";
import type { Size } from "#lib/render/box";
import type { Kit } from "#lib/render/kit";
import { lookOf } from "#lib/render/look-of";
import { colorOf } from "#lib/render/looks/look";
import { mix } from "#lib/render/looks/mix";
import type { MovingPicture } from "#lib/render/pictures/moving-picture";
import type { PictureOptions } from "#lib/render/pictures/picture-options";
import type { PictureScene } from "#lib/render/pictures/prepare-picture";
import type { Surface } from "#lib/render/surface";
import { particlesStyle } from "#lib/render/visualizer/particles-style";
import { readSound } from "#lib/render/visualizer/read-sound";
import { spectrumStyle } from "#lib/render/visualizer/spectrum-style";
import type { Stage } from "#lib/render/visualizer/stage";
import { waveformStyle } from "#lib/render/visualizer/waveform-style";

const styles = { spectrum: spectrumStyle, waveform: waveformStyle, particles: particlesStyle };

/** A picture that moves with the sound of its scene, and rests without one. */
export function visualizerPicture<P>(
  kit: Kit<P>,
  { style, role = "accent" }: Extract<Picture, { type: "visualizer" }>,
  { look: name, seed, sound }: PictureScene,
  area: Size,
  { rastered, free }: PictureOptions,
): MovingPicture<P> {
  const look = lookOf(name);
  const palette = paletteOf(name);
  const size = { width: Math.ceil(area.width), height: Math.ceil(area.height) };
  const easel = easelOf(size, palette, seed, (of, paint) => kit.raster(of, paint));
  const color = colorOf(look, role);
  const room = free ?? { x: 0, y: 0, ...size };
  const stage: Stage = {
    width: room.width,
    height: room.height,
    unit: easel.unit,
    sound: readSound(sound),
    color,
    second: mix(role === "accent" ? look.colors.second : look.colors.accent, color, 0.3),
    bright: palette.dark ? mix(color, "#ffffff", 0.72) : mix(color, look.colors.text, 0.3),
    dark: palette.dark,
    random: (of) => easel.random(of),
  };
  const play = styles[style](stage);
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  const reach = Math.hypot(size.width, size.height) / 2;
  const paint = <Q>(surface: Surface<Q>): void => {
    surface.fillStyle = look.ground;
    surface.fillRect(0, 0, size.width, size.height);
    softSpot(surface, middle.x, middle.y, reach * 1.15, palette.sky[1], palette.dark ? 0.5 : 0.3);
    softSpot(surface, middle.x, middle.y, reach * 0.7, color, palette.dark ? 0.12 : 0.08);
  };
  const ground = rastered
    ? kit.raster(size, (surface) => {
        paint(surface);
        layGrain(surface, easel, grainTile(easel), 0);
      })
    : undefined;
  return {
    moves: sound !== undefined,
    spot: ([x, y]) => [x * area.width, y * area.height],
    draw: (surface, seconds) => {
      if (ground) surface.drawImage(ground.source, 0, 0, size.width, size.height);
      else paint(surface);
      const glow = 0.16 * stage.sound.level(seconds) + 0.14 * stage.sound.pulse(seconds);
      if (glow > 0.01) softSpot(surface, middle.x, middle.y, reach * 0.75, color, glow);
      surface.save();
      surface.translate(room.x, room.y);
      play(surface, seconds);
      surface.restore();
    },
  };
}
