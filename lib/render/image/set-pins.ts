import type { PicturePin } from "#lib/contracts/storyboard-pictures";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Box } from "#lib/render/box";
import type { PlacedPin } from "#lib/render/image/pin-element";
import type { PinLabel } from "#lib/render/image/place-pins";
import { shortText } from "#lib/render/parts/short-text";
import type { MovingPicture } from "#lib/render/pictures/moving-picture";

/** Moments at which it is looked where a pin is on its way. */
const looks = 8;

/** The names of pins set in type, and where their dots will be. */
export function setPins<P>(
  context: BlockContext<P>,
  pins: readonly PicturePin[],
  picture: MovingPicture<P>,
  frame: Box,
  fit: number,
) {
  const { type, unit, timeline } = context;
  const crowded = pins.length > 5 || frame.width < 420 * unit;
  const px = crowded ? type.least("label") : type.size("label", Math.min(1, fit));
  const pad = px * 0.62;
  const radius = (crowded ? 5.5 : 7) * unit;
  const keep = radius * 1.6;
  const spotOf = (pin: PicturePin, seconds: number): readonly [number, number] => {
    const [x, y] = picture.spot(pin.at, seconds);
    return [
      frame.x + Math.min(frame.width - keep, Math.max(keep, x)),
      frame.y + Math.min(frame.height - keep, Math.max(keep, y)),
    ];
  };
  const mostWidth = Math.min(frame.width * (crowded ? 0.34 : 0.44), px * 16);
  const all = pins.map((pin) => {
    const text = shortText(context, pin.text, { role: "label", px, leading: 1.2, balanced: true }, mostWidth, 3);
    const spots = Array.from({ length: picture.moves ? looks + 1 : 1 }, (_, i) =>
      spotOf(pin, (i / looks) * timeline.durationSeconds),
    );
    const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs) - radius, Math.min(...ys) - radius];
    const dot = { x, y, width: Math.max(...xs) + radius - x, height: Math.max(...ys) + radius - y };
    const label: PinLabel = { dot, width: text.width + 2 * pad, height: text.height + 1.1 * pad };
    return { pin, text, dot, label };
  });
  return {
    labels: all.map(({ label }) => label),
    /** Labels in columns along the lower edge, in order from left to right: the last way out. */
    stacked: (inner: Box, gap: number): Box[] => {
      let [x, y, high] = [inner.x + gap, inner.y + inner.height - gap, 0];
      return all.map(({ label: { width, height } }) => {
        if (x + width > inner.x + inner.width - gap && x > inner.x + gap) {
          x = inner.x + gap;
          y -= high + gap;
          high = 0;
        }
        const box = { x, y: y - height, width, height };
        x += width + gap;
        high = Math.max(high, height);
        return box;
      });
    },
    pins: (boxes: readonly Box[]): PlacedPin<P>[] =>
      all.flatMap(({ pin, text, dot }, i) => {
        const label = boxes[i];
        if (!label) return [];
        return {
          pin,
          text,
          label,
          pad,
          radius,
          reach: dot,
          leastPx: type.least("label"),
          at: (seconds: number) => spotOf(pin, seconds),
          placeKey: (seconds: number) => (picture.moves ? `@${Math.round(seconds * 10_000)}` : ""),
        };
      }),
  };
}
