import type { Beat } from "#lib/storyboard/outline/beat";
import type { NoteItem } from "#lib/storyboard/outline/notes-section";
import type { Pen } from "#lib/storyboard/outline/pen";
import { withStop } from "#lib/storyboard/outline/reading/sentences";

/** A figure or plot that the notes describe. */
export function pictureBeat(
  { block, parameters }: Extract<NoteItem, { kind: "picture" }>,
  lead: string | undefined,
  pen: Pen,
): Beat {
  const id = pen.name(block.type);
  const caption = block.type === "figure" ? block.caption : undefined;
  const mark = pen.name("m");
  return {
    say: `[[${mark}]] ${withStop(lead ?? caption ?? pen.phrases.example)}`,
    blocks: [{ ...block, id }],
    actions: [{ at: "start", do: "show", target: id }],
    parameters,
    big: true,
  };
}
