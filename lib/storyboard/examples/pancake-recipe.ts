import type { Storyboard } from "#lib/contracts/storyboard";

/** Pancakes for two, for a telephone held upright. */
export const pancakeRecipe: Storyboard = {
  version: 1,
  title: "Pancakes for two",
  language: "en",
  aspectRatio: "9:16",
  look: "cartoon",
  seed: 28,
  scenes: [
    {
      id: "things",
      layout: "stack",
      title: "Pancakes for two",
      narration:
        "For about six pancakes you need [[flour]] flour, [[milk]] milk, [[egg]] two eggs, [[rest]] a pinch of salt and a little butter.",
      blocks: [
        {
          id: "list",
          type: "table",
          columns: ["you need", "how much"],
          rows: [
            ["flour", "125 g"],
            ["milk", "250 ml"],
            ["eggs", "2"],
            ["salt", "1 pinch"],
            ["butter", "for the pan"],
          ],
        },
      ],
      actions: [
        { at: "flour", do: "rows", target: "list", count: 1 },
        { at: "milk", do: "rows", target: "list", count: 2 },
        { at: "egg", do: "rows", target: "list", count: 3 },
        { at: "rest", do: "rows", target: "list", count: 5 },
      ],
    },
    {
      id: "steps",
      layout: "stack",
      title: "How it is done",
      narration:
        "[[mix]] Whisk everything but the butter until the batter is smooth. [[wait]] Let it rest for a quarter of an hour. [[heat]] Melt a little butter in a hot pan. [[pour]] Pour in a ladle of batter, [[turn]] and turn it over when the top is dry. [[tip]] The first one never works: it is for the cook.",
      blocks: [
        {
          id: "how",
          type: "steps",
          items: [
            "Whisk all but the butter **smooth**",
            "Let it rest for **15 minutes**",
            "Melt butter in a **hot** pan",
            "Pour in **one ladle**",
            "Turn it when the top is **dry**",
          ],
        },
        { id: "tip", type: "callout", tone: "tip", text: "The first one is for the cook." },
      ],
      actions: [
        ...["mix", "wait", "heat", "pour", "turn"].map((at, i) => ({ at, do: "show" as const, target: `how.${i}` })),
        { at: "tip", do: "show", target: "tip" },
      ],
    },
  ],
};
