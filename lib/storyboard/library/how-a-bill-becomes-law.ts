import type { FigureObject } from "#lib/contracts/figure-objects";
import type { Storyboard } from "#lib/contracts/storyboard";

/** A station of the journey: a box with its name, its lower left corner at [x, y]. */
function station(id: string, text: string, x: number, y: number): FigureObject {
  return {
    id,
    type: "polygon",
    points: [
      [x, y],
      [x + 4, y],
      [x + 4, y + 1.1],
      [x, y + 1.1],
    ],
    role: "series1",
    fill: "soft",
    label: { text, at: [x + 2, y + 0.55] },
  };
}

/** The way of a federal bill in the United States: two chambers, one text, one signature. */
export const howABillBecomesLaw: Storyboard = {
  version: 1,
  title: "How a Bill Becomes a Law",
  language: "en",
  aspectRatio: "16:9",
  look: "paper",
  seed: 4,
  scenes: [
    {
      id: "opening",
      layout: "title",
      narration:
        "In the United States, every federal law began as a bill, and most bills never arrive. [[way]] Here is the way that a bill must go.",
      blocks: [
        { id: "name", type: "heading", text: "How a Bill Becomes a Law", level: 1 },
        { id: "line", type: "text", text: "The United States Congress, step by step", role: "quiet" },
      ],
      actions: [{ at: "way", do: "show", target: "line" }],
    },
    {
      id: "bill",
      layout: "stack",
      title: "It starts as an idea",
      narration:
        "A bill is a proposal for a new law, or for a change to an old one. [[anyone]] The idea can come from anyone: a citizen, a group, the President. [[member]] But only a member of Congress can introduce it. [[money]] And bills that raise revenue must begin in the House of Representatives.",
      blocks: [
        {
          id: "def",
          type: "definition",
          term: "Bill",
          meaning: "A proposed law that a legislature has not yet passed.",
        },
        {
          id: "who",
          type: "bullets",
          items: [
            "**Anyone** may have the idea",
            "Only a **member of Congress** may introduce it",
            "Bills that raise **revenue** start in the House",
          ],
        },
      ],
      actions: [
        { at: "start", do: "show", target: "def" },
        { at: "anyone", do: "show", target: "who.0" },
        { at: "member", do: "show", target: "who.1" },
        { at: "money", do: "show", target: "who.2" },
      ],
    },
    {
      id: "journey",
      layout: "figure",
      title: "The journey",
      narration:
        "[[intro]] First the bill is introduced and given a number. [[committee]] A committee studies it, hears experts, and changes it. Most bills end here. [[floor]] If the committee reports it, the whole chamber debates and votes. [[second]] Then the other chamber does it all again. [[same]] Both must pass exactly the same words. [[president]] Only then does it go to the President.",
      blocks: [
        {
          id: "map",
          type: "figure",
          objects: [
            station("s1", "Introduced", 0, 4),
            station("s2", "Committee", 0, 2),
            station("s3", "Debate and vote", 0, 0),
            station("s4", "Other chamber", 5.2, 0),
            station("s5", "Same text", 5.2, 2),
            station("s6", "President", 5.2, 4),
            { id: "a1", type: "vector", from: [2, 3.88], to: [2, 3.22], role: "quiet" },
            { id: "a2", type: "vector", from: [2, 1.88], to: [2, 1.22], role: "quiet" },
            { id: "a3", type: "vector", from: [4.12, 0.55], to: [5.08, 0.55], role: "quiet" },
            { id: "a4", type: "vector", from: [7.2, 1.22], to: [7.2, 1.88], role: "quiet" },
            { id: "a5", type: "vector", from: [7.2, 3.22], to: [7.2, 3.88], role: "quiet" },
          ],
        },
      ],
      actions: [
        { at: "intro", do: "show", target: "map.s1" },
        { at: "intro", do: "emphasize", target: "map.s1", until: "committee" },
        { at: "committee", do: "show", target: ["map.a1", "map.s2"], stagger: 0.25 },
        { at: "committee", do: "emphasize", target: "map.s2", until: "floor" },
        { at: "floor", do: "show", target: ["map.a2", "map.s3"], stagger: 0.25 },
        { at: "floor", do: "emphasize", target: "map.s3", until: "second" },
        { at: "second", do: "show", target: ["map.a3", "map.s4"], stagger: 0.25 },
        { at: "second", do: "emphasize", target: "map.s4", until: "same" },
        { at: "same", do: "show", target: ["map.a4", "map.s5"], stagger: 0.25 },
        { at: "same", do: "emphasize", target: "map.s5", until: "president" },
        { at: "president", do: "show", target: ["map.a5", "map.s6"], stagger: 0.25 },
        { at: "president", do: "emphasize", target: "map.s6" },
      ],
    },
    {
      id: "president",
      layout: "split",
      title: "On the President's desk",
      narration:
        "The President has ten days, Sundays not counted. [[sign]] A signature makes the bill a law. [[veto]] A veto sends it back, and two thirds of each chamber can override it. [[wait]] With no signature it becomes law anyway while Congress sits, [[pocket]] and dies if Congress has adjourned: the pocket veto.",
      blocks: [
        {
          id: "ways",
          type: "table",
          columns: ["The President", "What happens"],
          rows: [
            ["signs", "it is law"],
            ["vetoes", "back to Congress"],
            ["does nothing, Congress sits", "law after 10 days"],
            ["does nothing, Congress has adjourned", "it dies"],
          ],
        },
        {
          id: "override",
          type: "callout",
          tone: "note",
          title: "Override",
          text: "Two thirds of **both** chambers can pass a bill over a veto.",
        },
      ],
      actions: [
        { at: "sign", do: "rows", target: "ways", count: 1 },
        { at: "veto", do: "rows", target: "ways", count: 2 },
        { at: "veto", do: "show", target: "override" },
        { at: "wait", do: "rows", target: "ways", count: 3 },
        { at: "pocket", do: "rows", target: "ways", count: 4 },
      ],
    },
    {
      id: "why",
      layout: "stack",
      title: "Why so many steps?",
      narration:
        "It is slow, and it is meant to be. [[quote]] Article one of the Constitution puts all legislative powers in a Congress of two chambers, [[check]] so that no single person, and no single room, can make a law alone.",
      blocks: [
        {
          id: "q",
          type: "quote",
          text: "All legislative Powers herein granted shall be vested in a Congress of the United States, which shall consist of a Senate and House of Representatives.",
          source: "Constitution of the United States, Article I, Section 1",
        },
        {
          id: "c",
          type: "callout",
          tone: "result",
          text: "Two chambers, one text, one signature: **no one makes a law alone**.",
        },
      ],
      actions: [
        { at: "quote", do: "show", target: "q" },
        { at: "check", do: "show", target: "c" },
      ],
    },
  ],
};
