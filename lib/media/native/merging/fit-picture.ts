import type { Backdrop, ClipSurvey, Turn } from "#lib/media/running/merging";

interface Size {
  width: number;
  height: number;
}

/** Where a picture stands in a frame, pixels. `covers`: it is cut at two sides instead of standing free. */
interface Placement extends Size {
  x: number;
  y: number;
  covers: boolean;
}

/** Shapes that differ by no more are cut a little rather than framed. */
const nearlyEqual = 0.03;
/** The backdrop is blurred at a fraction of the frame's size. */
const backdropPart = 8;
const backdropBlur = 5;

const even = (x: number): number => Math.max(2, 2 * Math.round(x / 2));

/** How a picture fills a frame without being stretched. */
export function placePicture(picture: ClipSurvey["picture"], frame: Size): Placement {
  const shown = shownSize(picture);
  const [wide, high] = [frame.width / shown.width, frame.height / shown.height];
  const covers = Math.abs(wide / high - 1) <= nearlyEqual;
  const scale = covers ? Math.max(wide, high) : Math.min(wide, high);
  const most = (pixels: number, room: number): number => (covers ? Math.max(room, pixels) : Math.min(room, pixels));
  const width = most(even(shown.width * scale), frame.width);
  const height = most(even(shown.height * scale), frame.height);
  const middle = (room: number, pixels: number): number => 2 * Math.floor(Math.abs(room - pixels) / 4);
  return { width, height, x: middle(frame.width, width), y: middle(frame.height, height), covers };
}

/** Width and height as they are meant to be seen: square pixels, turned. */
function shownSize({ width, height, pixelAspect, turn }: ClipSurvey["picture"]): Size {
  const wide = width * pixelAspect;
  return isQuarter(turn) ? { width: height, height: wide } : { width: wide, height };
}

const isQuarter = (turn: Turn): boolean => turn.includes("clock");

/** The filters that turn, tone-map, scale and place a picture; one frame in, one out, yuv420p in BT.709. */
export function fitChain(picture: ClipSurvey["picture"], frame: Size, backdrop: Backdrop): string {
  const place = placePicture(picture, frame);
  const before = turnFilters(picture.turn);
  const end = "format=yuv420p,setsar=1";
  const scaled = sized(picture, place);
  const size = `${frame.width}:${frame.height}`;
  if (place.covers) return [...before, scaled, `crop=${size}:${place.x}:${place.y}`, end].join(",");
  if (backdrop !== "blur") {
    const colour = backdrop.replace("#", "0x");
    return [...before, scaled, `pad=${size}:${place.x}:${place.y}:${colour}`, end].join(",");
  }
  const small = { width: even(frame.width / backdropPart), height: even(frame.height / backdropPart) };
  const grown = Math.max(small.width / place.width, small.height / place.height);
  const ground = [
    `scale=${even(place.width * grown) + 2}:${even(place.height * grown) + 2}:flags=area`,
    `crop=${small.width}:${small.height}`,
    `gblur=sigma=${backdropBlur}`,
    // Darker, and a little paler: it must not speak.
    "lutyuv=y='16+(val-16)*0.5':u='128+(val-128)*0.8':v='128+(val-128)*0.8'",
    `scale=${size}:flags=bicubic`,
  ].join(",");
  const first = [...before, scaled, "format=yuv420p,setsar=1,split[front][back]"].join(",");
  return `${first};[back]${ground}[ground];[ground][front]overlay=${place.x}:${place.y}:format=yuv420,${end}`;
}

/** Scaled and brought into BT.709, limited range. */
function sized({ light, matrix }: ClipSurvey["picture"], { width, height }: Size): string {
  const to = `scale=${width}:${height}:flags=bicubic`;
  if (light === "standard") {
    return `${to}:in_color_matrix=${matrix === "said" ? "auto" : matrix}:out_color_matrix=bt709:out_range=tv`;
  }
  const transfer = light === "pq" ? "smpte2084" : "arib-std-b67";
  return [
    to,
    `zscale=tin=${transfer}:min=bt2020nc:pin=bt2020:rin=tv:t=linear:npl=203`,
    "format=gbrpf32le",
    "zscale=p=bt709",
    "tonemap=tonemap=hable:desat=0",
    "zscale=t=bt709:m=bt709:r=tv",
  ].join(",");
}

function turnFilters(turn: Turn): string[] {
  if (turn === "none") return [];
  if (turn === "half") return ["hflip", "vflip"];
  return isQuarter(turn) ? [`transpose=${turn}`] : [turn];
}
