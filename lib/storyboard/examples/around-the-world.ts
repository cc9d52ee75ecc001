import type { Storyboard } from "#lib/contracts/storyboard";

/** Magellan and Elcano's voyage, 1519 to 1522. */
export const aroundTheWorld: Storyboard = {
  version: 1,
  title: "Once around the world",
  language: "en",
  aspectRatio: "16:9",
  look: "fantasy",
  seed: 25,
  scenes: [
    {
      id: "voyage",
      layout: "figure",
      title: "Once around the world",
      narration:
        "In September fifteen nineteen five ships leave [[leave]] Spain, led by Ferdinand Magellan. [[strait]] A year later they find the strait at the foot of South America that bears his name. [[death]] In April fifteen twenty-one Magellan is killed on Mactan, in the Philippines. [[home]] In September fifteen twenty-two one ship, the Victoria, comes home under Juan Sebastián Elcano: the first ship that has gone around the world.",
      blocks: [
        {
          id: "map",
          type: "image",
          picture: { type: "image", asset: "shipped/world-map" },
          alt: "A map of the world",
          pins: [
            { id: "spain", at: [0.458, 0.277], text: "Spain" },
            { id: "strait", at: [0.32, 0.817], text: "the strait" },
            { id: "mactan", at: [0.786, 0.437], text: "Mactan" },
          ],
          caption: "Five ships left, one came home",
        },
        {
          id: "events",
          type: "timeline",
          events: [
            { when: "Sept 1519", title: "Five ships leave Spain", year: 1519.7 },
            { when: "Oct 1520", title: "The strait is found", year: 1520.8 },
            { when: "April 1521", title: "Magellan falls on Mactan", year: 1521.3 },
            { when: "Sept 1522", title: "The Victoria is home", year: 1522.7, role: "accent" },
          ],
        },
      ],
      actions: [
        { at: "start", do: "show", target: ["map", "events.0"] },
        { at: "leave", do: "show", target: "map.spain" },
        { at: "strait", do: "show", target: ["events.1", "map.strait"] },
        { at: "death", do: "show", target: ["events.2", "map.mactan"] },
        { at: "home", do: "show", target: "events.3" },
        { at: "home", do: "emphasize", target: "map.spain", role: "accent" },
        { at: "end", do: "emphasize", target: "events.3" },
      ],
    },
  ],
};
