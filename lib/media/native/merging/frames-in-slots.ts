import { Frame } from "node-av";
import { checked } from "#lib/media/native/checked";
import { ticksPerSecond } from "#lib/media/native/film-time";

interface Slots {
  /** Ticks at which the first slot begins. */
  fromTicks: number;
  fps: number;
  count: number;
}

/**
 * One frame for each of `count` even slots: the one whose time is nearest to the slot's beginning, or the one before it
 * that is still shown. `fresh`: it is another one than in the slot before. `pts` of the given frames are ticks, rising;
 * what comes before the first slot is passed over. After the last frame it is held. Nothing comes of no frames.
 */
export async function* framesInSlots(
  frames: AsyncIterable<Frame>,
  { fromTicks, fps, count }: Slots,
): AsyncGenerator<{ frame: Frame; fresh: boolean }> {
  using held = new Frame();
  held.alloc();
  let holds = false;
  let fresh = false;
  let next = 0;
  const slotOf = (pts: bigint): number => Math.floor(((Number(pts) - fromTicks) * fps) / ticksPerSecond + 0.5);
  for await (const frame of frames) {
    const slot = slotOf(frame.pts);
    for (; holds && next < Math.min(slot, count); next += 1) {
      yield { frame: held, fresh };
      fresh = false;
    }
    if (next >= count) return;
    held.unref();
    checked(held.ref(frame), "keeping a picture");
    holds = true;
    fresh = true;
  }
  for (; holds && next < count; next += 1) {
    yield { frame: held, fresh };
    fresh = false;
  }
}
