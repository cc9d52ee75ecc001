import type { FilmedMerge } from "#lib/media/running/merging";

interface Transition {
  /** Filters between `[a]` and `[b]`. Their time runs from 0 up to `seconds`, already eased. */
  chain(shape: { width: number; height: number; fps: number; seconds: number }): string;
  ease(x: number): number;
}

const even = (x: number): number => x;
/** For movement: sets off at once and takes its time to arrive. */
const swift = (x: number): number => (x < 0.5 ? 4 * x ** 3 : 1 - (2 - 2 * x) ** 3 / 2);

/** Parts of the width and of the light that a covered picture gives way by. */
const giveWay = 0.18;
const shade = 0.3;

/** How one picture becomes the next, as our own films do it, in FFmpeg's filters. */
export const transitionChains = {
  /** Out to black, and in from it. */
  fade: {
    ease: even,
    chain: ({ seconds }) => {
      const half = seconds / 2;
      return (
        `[a]fade=t=out:st=0:d=${half}[out];[b]fade=t=in:st=${half}:d=${half}[in];` +
        `[out][in]overlay=enable='gte(t,${half})':format=yuv420`
      );
    },
  },
  dissolve: { ease: even, chain: ({ seconds }) => `[a][b]xfade=transition=fade:duration=${seconds}:offset=0` },
  /** What is left of the picture before gives way from left to right; it stands where it stood. */
  wipe: {
    ease: swift,
    chain: ({ width, height, seconds }) => {
      const edge = `'${width}*t/${seconds}'`;
      return (
        `[a]pad=${2 * width}:${height}:0:0,crop=${width}:${height}:x=${edge}:y=0[rest];` +
        `[b][rest]overlay=x=${edge}:y=0:format=yuv420`
      );
    },
  },
  /** The next picture comes over the one before, which gives way and darkens. */
  slide: {
    ease: swift,
    chain: ({ width, height, seconds }) => {
      const room = 2 * Math.ceil((width * giveWay) / 2);
      return (
        `[a]pad=${width + room}:${height}:0:0,crop=${width}:${height}:x='${room}*t/${seconds}':y=0,` +
        `fade=t=out:st=0:d=${seconds / shade}[under];[under][b]overlay=x='${width}*(1-t/${seconds})':y=0:format=yuv420`
      );
    },
  },
  /** A step forward: the picture comes closer, and the next one arrives a little closer still and settles. */
  zoom: {
    ease: swift,
    chain: ({ width, height, fps, seconds }) => {
      const closer = (z: string): string =>
        `scale=${2 * width}:${2 * height}:flags=bilinear,zoompan=z='${z}':x='(iw-iw/zoom)/2':y='(ih-ih/zoom)/2':d=1:` +
        `s=${width}x${height}:fps=${fps},settb=1/1000000`;
      return (
        `[a]${closer(`1+0.35*in_time/${seconds}`)}[out];[b]${closer(`1.2-0.2*in_time/${seconds}`)}[in];` +
        `[out][in]xfade=transition=fade:duration=${seconds}:offset=0`
      );
    },
  },
} as const satisfies Record<FilmedMerge, Transition>;
