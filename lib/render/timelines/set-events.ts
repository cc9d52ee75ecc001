import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import type { BlockContext } from "#lib/render/blocks/block";
import type { Size } from "#lib/render/box";
import { type SetText, setText } from "#lib/render/text/set-text";

export type TimelineEvent = BlockOf<"timeline">["events"][number];

/** An event's words under each other, px. */
export interface SetEvent<P> extends Size {
  event: TimelineEvent;
  when: SetText<P>;
  title: SetText<P>;
  text: SetText<P> | undefined;
  leastWidth: number;
}

/** Events with letters of `px` in a width; details are a little smaller. */
export function setEvents<P>(
  context: BlockContext<P>,
  events: readonly TimelineEvent[],
  px: number,
  width: number,
  align: "start" | "center",
): SetEvent<P>[] {
  const small = Math.max(context.type.least("small"), px * 0.84);
  return events.map((event) => {
    const when = setText(context, event.when, { role: "strong", px: small, leading: 1.2, align }, width);
    const title = setText(context, event.title, { role: "strong", px, leading: 1.2, align }, width);
    const text =
      event.text === undefined
        ? undefined
        : setText(context, event.text, { role: "body", px: small, leading: 1.28, align }, width);
    const all = [when, title, ...(text ? [text] : [])];
    return {
      event,
      when,
      title,
      text,
      width: Math.max(...all.map((one) => one.width)),
      height: all.reduce((sum, one) => sum + one.height, 0) + (text ? px * 0.2 : 0),
      leastWidth: Math.max(...all.map((one) => one.leastWidth)),
    };
  });
}
