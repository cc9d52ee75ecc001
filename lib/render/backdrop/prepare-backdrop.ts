import type { Picture } from "#lib/contracts/storyboard-pictures";
import {
  calmingStrength,
  groundUnder,
  neededStrength,
  type Sample,
  worstGround,
} from "#lib/render/backdrop/measure-ground";
import { drawScrim, type Scrim, scrimAround } from "#lib/render/backdrop/scrim";
import type { Writing } from "#lib/render/backdrop/text-on-picture";
import type { BlockContext } from "#lib/render/blocks/block";
import { type Box, grown, type Size } from "#lib/render/box";
import type { Kit } from "#lib/render/kit";
import { contrast } from "#lib/render/looks/contrast";
import { pictureKey } from "#lib/render/pictures/moving-picture";
import type { PictureOptions } from "#lib/render/pictures/picture-options";
import { type PictureScene, preparePicture } from "#lib/render/pictures/prepare-picture";
import type { Surface } from "#lib/render/surface";

/** A picture behind the blocks, with what makes the words on it legible. */
export interface Backdrop<P> {
  moves: boolean;
  /** Equal key = equal picture. */
  stateKey(seconds: number): string;
  /** Fills the frame. */
  draw(surface: Surface<P>, seconds: number): void;
  /** The colour under a box (frame px) on which letters of a colour are hardest to read. */
  groundUnder(box: Box, color: string): string;
}

/** Longer side in px of the picture that is measured. */
const sampleSide = 288;
/** Before the first words come, the veil is drawn within that time. */
const veilSeconds = 0.8;

export function prepareBackdrop<P>(
  context: Pick<BlockContext<P>, "kit" | "look" | "frame">,
  picture: Picture,
  scene: PictureScene,
  { writing, firstSeconds }: { writing: readonly Writing[]; firstSeconds: number },
): Backdrop<P> {
  const { kit, look, frame } = context;
  const words = around(
    writing.map(({ box }) => box),
    frame,
  );
  const place = writing.length === 0 ? {} : { words, free: freeOf(words, frame) };
  const shown = preparePicture(kit, picture, scene, frame, { rastered: true, ...place });
  const samples = writing.length === 0 ? [] : takeSamples(kit, picture, scene, { frame, place, moves: shown.moves });
  // Words rise a little when they come in.
  const reach = 0.016 * Math.min(frame.width, frame.height);
  const under = writing.map(({ box, colors }) => ({ colors, ground: groundUnder(samples, grown(box, reach), frame) }));
  const strengths = under.flatMap(({ ground, colors }) => [
    calmingStrength(ground),
    ...[...colors].map(([color, least]) => neededStrength(ground, color, least, look.ground)),
  ]);
  // Nothing could be measured: the worst is assumed.
  const least = writing.length > 0 && samples.length === 0 ? 0.9 : Math.max(0, ...strengths);
  const strength = isReady(picture) && isLight(look.ground) ? asPaper(least) : least;
  const scrim: Scrim = {
    ...scrimAround(words, frame),
    strength,
  };
  return {
    moves: shown.moves,
    stateKey: (seconds) => pictureKey(shown, seconds),
    draw: (surface, seconds) => {
      surface.save();
      surface.beginPath();
      surface.rect(0, 0, frame.width, frame.height);
      surface.clip();
      shown.draw(surface, seconds);
      surface.restore();
      const share = shown.moves ? veiled(seconds - firstSeconds) : 1;
      drawScrim(surface, { ...scrim, strength: strength * share }, look.ground, frame);
    },
    groundUnder: (box, color) =>
      samples.length === 0 ? look.ground : worstGround(groundUnder(samples, box, frame), color, look.ground, strength),
  };
}

/** A picture from elsewhere, which knows nothing of the look's light. */
const isReady = (picture: Picture): boolean => "asset" in picture && picture.asset !== undefined;
const isLight = (color: string): boolean => contrast(color, "#000000") > 12;

/** A light veil over something dark is a fog: where much of it is needed it is paper. */
function asPaper(strength: number): number {
  const share = Math.min(1, Math.max(0, (strength - 0.45) / 0.15));
  return strength + (1 - strength) * 0.8 * share;
}

function around(boxes: readonly Box[], frame: Size): Box {
  const [x, y] = [Math.min(frame.width, ...boxes.map((b) => b.x)), Math.min(frame.height, ...boxes.map((b) => b.y))];
  const right = Math.max(x, ...boxes.map((b) => b.x + b.width));
  const low = Math.max(y, ...boxes.map((b) => b.y + b.height));
  return { x, y, width: right - x, height: low - y };
}

/** A picture is seen whole until words come: how far the veil is drawn, so many seconds after they begin to. */
function veiled(seconds: number): number {
  const share = Math.min(1, Math.max(0, (seconds + veilSeconds) / veilSeconds));
  return share * share * (3 - 2 * share);
}

/** A strip of the frame without words that is worth playing in: under them, above, or beside. */
function freeOf(words: Box, frame: Size): Box | undefined {
  const gap = 0.03 * Math.min(frame.width, frame.height);
  const low = words.y + words.height + gap;
  const right = words.x + words.width + gap;
  const strips: Box[] = [
    { x: 0, y: low, width: frame.width, height: frame.height - low - gap },
    { x: 0, y: gap, width: frame.width, height: words.y - 2 * gap },
    { x: right, y: 0, width: frame.width - right - gap, height: frame.height },
    { x: gap, y: 0, width: words.x - 2 * gap, height: frame.height },
  ];
  const best = strips.reduce((a, b) => (b.width * b.height > a.width * a.height * 1.15 ? b : a));
  const worth = best.height > 0.2 * frame.height && best.width > 0.3 * frame.width;
  return worth ? best : undefined;
}

/** The picture as it is from the start to the end, small. */
function takeSamples<P>(
  kit: Kit<P>,
  picture: Picture,
  scene: PictureScene,
  { frame, place, moves }: { frame: Size; place: Omit<PictureOptions, "rastered">; moves: boolean },
): Sample[] {
  const scale = Math.min(1, sampleSide / Math.max(frame.width, frame.height));
  const size = { width: Math.round(frame.width * scale), height: Math.round(frame.height * scale) };
  // Under a camera a picture stays the same; a clip may go from night to day.
  const last = picture.type === "clip" ? 11 : 3;
  const shares = moves ? Array.from({ length: last + 1 }, (_, i) => i / last) : [0];
  const moments = shares.map((share) => share * scene.durationSeconds);
  const sheet = { width: size.width, height: size.height * moments.length };
  const pixels = kit.pixels(sheet, (surface, lent) => {
    const drawn = preparePicture(lent, picture, scene, frame, { rastered: false, ...place });
    for (const [i, seconds] of moments.entries()) {
      surface.save();
      surface.beginPath();
      surface.rect(0, i * size.height, size.width, size.height);
      surface.clip();
      surface.translate(0, i * size.height);
      surface.scale(size.width / frame.width, size.height / frame.height);
      drawn.draw(surface, seconds);
      surface.restore();
    }
  });
  return pixels ? moments.map((_, i) => ({ ...size, pixels, firstRow: i * size.height })) : [];
}
