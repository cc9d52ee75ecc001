import type { Storyboard } from "#lib/contracts/storyboard";

/** Newton to Hooke, with where the letter is kept. */
export const quotation: Storyboard = {
  version: 1,
  title: "On the shoulders of giants",
  language: "en",
  aspectRatio: "1:1",
  look: "noir",
  seed: 29,
  scenes: [
    {
      id: "words",
      layout: "stack",
      title: "On the shoulders of giants",
      narration:
        "In a letter to Robert Hooke, Isaac Newton wrote: [[quote]] if I have seen further, it is by standing on the shoulders of giants. [[source]] The letter still exists. It is kept by the Historical Society of Pennsylvania.",
      blocks: [
        {
          id: "quote",
          type: "quote",
          text: "If I have seen further it is by standing on ye sholders of **Giants**.",
          source: "Isaac Newton to Robert Hooke, 5 February 1675/76",
        },
        {
          id: "source",
          type: "citation",
          source: "Letter from Sir Isaac Newton to Robert Hooke",
          detail: "Historical Society of Pennsylvania, Simon Gratz collection",
        },
      ],
      actions: [
        { at: "quote", do: "show", target: "quote" },
        { at: "source", do: "show", target: "source" },
      ],
    },
    {
      id: "after",
      layout: "title",
      narration: "Those who come later see farther, because others were there before.",
      blocks: [{ id: "line", type: "heading", text: "Others were there before.", level: 1 }],
    },
  ],
};
