import type { Stream } from "node-av";
import { AV_PKT_DATA_DISPLAYMATRIX } from "node-av/constants";
import type { Turn } from "#lib/media/running/merging";

/** Nine numbers of 32 bits. */
const matrixBytes = 36;

/** How a stream says its pictures are to be turned; odd angles, which hardly anybody writes, count as none. */
export function readTurn(stream: Stream): Turn {
  const bytes = stream.codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX);
  return bytes && bytes.length >= matrixBytes ? turnOf((index) => bytes.readInt32LE(index * 4)) : "none";
}

/** The turn of a display matrix (libavutil/display.h), by its numbers. */
export function turnOf(at: (index: number) => number): Turn {
  const [a, b, c, d] = [at(0), at(1), at(3), at(4)];
  const degrees = (Math.atan2(b / (Math.hypot(b, d) || 1), a / (Math.hypot(a, c) || 1)) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  if (Math.abs(degrees - 90 * quarter) > 1) return "none";
  switch ((quarter + 4) % 4) {
    case 1:
      return c > 0 ? "cclock_flip" : "clock";
    case 2:
      return a < 0 ? (d < 0 ? "half" : "hflip") : d < 0 ? "vflip" : "none";
    case 3:
      return c < 0 ? "clock_flip" : "cclock";
    default:
      return d < 0 ? "vflip" : "none";
  }
}
