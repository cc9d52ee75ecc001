import { describe, expect, it } from "vitest";
import { checkStoryboard } from "#lib/storyboard/check-storyboard";

const board = (block: Record<string, unknown>, actions: unknown[] = []) => ({
  version: 1,
  title: "Test",
  language: "en",
  aspectRatio: "16:9",
  look: "paper",
  seed: 1,
  scenes: [
    { id: "one", layout: "stack", narration: "Words [[m]] more.", parameters: { a: 1 }, blocks: [block], actions },
  ],
});

function issuesOf(block: Record<string, unknown>, actions: unknown[] = []): string[] {
  const checked = checkStoryboard(board(block, actions));
  return checked.ok ? [] : checked.issues.map(({ path, message }) => `${path}: ${message}`);
}

const chart = { id: "c", type: "chart", kind: "bar", labels: ["x", "y"], series: [{ values: [1, "2*a"] }] };
const race = {
  ...chart,
  series: [{}],
  frames: [
    { name: "1", values: [1, 2] },
    { name: "2", values: [2, 1] },
  ],
};
const diagram = {
  id: "d",
  type: "diagram",
  nodes: [
    { id: "a", text: "A" },
    { id: "b", text: "B" },
  ],
  edges: [{ from: "a", to: "b" }],
};
const line = { id: "n", type: "numberLine", from: 0, to: 10, points: [{ id: "p", at: "a" }] };
const events = [
  { when: "then", title: "One", year: 1 },
  { when: "now", title: "Two", year: 2 },
];
const timeline = { id: "t", type: "timeline", events };
const act = (action: object) => [{ at: "m", ...action }];

describe("a block that is as it should be", () => {
  it.each([
    ["chart", chart, act({ do: "emphasize", target: ["c.0", "c.1"] })],
    [
      "bars of several series",
      { ...chart, series: [{ values: [1, 2] }, { values: [3, 4] }] },
      act({ do: "emphasize", target: "c.series1" }),
    ],
    ["lines", { ...chart, kind: "line" }, act({ do: "emphasize", target: ["c.0", "c.label1"] })],
    ["race", race, act({ do: "step", target: "c", line: 1 })],
    ["diagram", diagram, act({ do: "trace", target: ["d.a-b", "d.a"] })],
    ["number line", line, act({ do: "show", target: "n.p" })],
    ["timeline", timeline, act({ do: "emphasize", target: "t.1" })],
    ["citation", { id: "s", type: "citation", source: "A book", number: 1 }, []],
  ])("%s", (_, block, actions) => {
    expect(issuesOf(block, actions)).toEqual([]);
  });
});

describe("a message tells how to mend", () => {
  it.each<[string, Record<string, unknown>, unknown[], RegExp]>([
    [
      "values and labels",
      { ...chart, series: [{ values: [1] }] },
      [],
      /series\.0\.values: The series has 1 values and the chart 2 labels/,
    ],
    ["no labels", { ...chart, labels: undefined }, [], /labels: A bar chart needs labels/],
    ["an unknown name", { ...chart, series: [{ values: [1, "z"] }] }, [], /values\.1: .*Known names: a/],
    ["an axis", { ...chart, y: { from: 3, to: 1 } }, [], /y: An axis runs from the smaller/],
    ["a negative slice", { ...chart, kind: "pie", series: [{ values: [1, -2] }] }, [], /cannot be negative: use bars/],
    ["an empty pie", { ...chart, kind: "pie", series: [{ values: [0, 0] }] }, [], /All slices are 0/],
    [
      "a pie of two series",
      { ...chart, kind: "pie", series: [{ values: [1, 2] }, { values: [1, 2] }] },
      [],
      /A pie has one series/,
    ],
    [
      "many slices",
      { ...chart, kind: "pie", labels: [..."abcdefghi"], series: [{ values: [1, 2, 3, 4, 5, 6, 7, 8, 9] }] },
      [],
      /more than 8 slices/,
    ],
    ["a scatter without points", { ...chart, kind: "scatter" }, [], /A scatter chart needs points/],
    ["frames of lines", { ...race, kind: "line" }, [], /Frames are for one series of bars/],
    [
      "a short frame",
      {
        ...race,
        frames: [
          { name: "1", values: [1] },
          { name: "2", values: [1, 2] },
        ],
      },
      [],
      /frames\.0\.values: The frame has 1 values/,
    ],
    [
      "a frame that is not there",
      race,
      act({ do: "step", target: "c", line: 2 }),
      /the frames 0 to 1; there is no frame 2/,
    ],
    ["steps without frames", chart, act({ do: "step", target: "c", line: 0 }), /needs frames/],
    ["a part of a chart", chart, act({ do: "show", target: "c.2" }), /no part "2"\. Its parts: 0, 1/],
    ["an unknown node", { ...diagram, edges: [{ from: "a", to: "z" }] }, [], /edges\.0\.to: There is no node "z"/],
    [
      "a repeated node",
      { ...diagram, nodes: [...diagram.nodes, { id: "a", text: "C" }] },
      [],
      /Two nodes are called "a"/,
    ],
    ["a repeated edge", { ...diagram, edges: [...diagram.edges, ...diagram.edges] }, [], /Two edges are called "a-b"/],
    [
      "too many words",
      { ...diagram, nodes: [..."abcdefghij"].map((id) => ({ id, text: "x".repeat(80) })) },
      [],
      /at most 700 can be read/,
    ],
    ["a line that runs back", { ...line, from: 10, to: 0 }, [], /runs from the smaller number/],
    ["a point outside", { ...line, points: [{ id: "p", at: 11 }] }, [], /points\.0\.at: 11 is outside of the line/],
    [
      "an interval outside",
      { ...line, intervals: [{ id: "i", from: -1, to: 3 }] },
      [],
      /intervals\.0\.from: -1 is outside/,
    ],
    [
      "one id twice",
      { ...line, jumps: [{ id: "p", from: 1, to: 3 }] },
      [],
      /Two parts of this number line are called "p"/,
    ],
    [
      "a year that is missing",
      { ...timeline, events: [events[0], { when: "now", title: "Two" }] },
      [],
      /events\.1\.year: Give every event a year/,
    ],
    [
      "years out of order",
      { ...timeline, events: [...events].reverse() },
      [],
      /Events stand in order: 1 comes before 2/,
    ],
  ])("%s", (_, block, actions, message) => {
    expect(issuesOf(block, actions).join("\n")).toMatch(message);
  });
});
