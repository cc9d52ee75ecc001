import type { Storyboard } from "#lib/contracts/storyboard";
import { box } from "#lib/storyboard/examples/box-row";

/** Three things go in; the stack gives back the last one, the queue the first one. */
export const stackAndQueue: Storyboard = {
  version: 1,
  title: "Stack and queue",
  language: "en",
  aspectRatio: "4:3",
  look: "minimal",
  seed: 20,
  scenes: [
    {
      id: "both",
      layout: "compare",
      title: "Who is first?",
      narration:
        "A stack and a queue both keep things waiting. [[one]] One goes in, [[two]] then two, [[three]] then three. [[pop]] A stack gives back what came last: the three on top. [[serve]] A queue serves who came first: the one, [[up]] and the others move up. [[end2]] Plates are a stack. People at a till are a queue.",
      blocks: [
        { id: "left", type: "heading", text: "Stack", level: 2 },
        {
          id: "stack",
          type: "figure",
          objects: [
            {
              id: "walls",
              type: "polyline",
              points: [
                [-0.12, 3.2],
                [-0.12, -0.12],
                [2.04, -0.12],
                [2.04, 3.2],
              ],
              role: "quiet",
            },
            box("s1", "1", 0, 0, "series1", 1.92),
            box("s2", "2", 0, 1, "series1", 1.92),
            box("s3", "3", 0, 2, "series1", 1.92),
          ],
        },
        { id: "right", type: "heading", text: "Queue", level: 2 },
        {
          id: "queue",
          type: "figure",
          objects: [
            {
              id: "rails",
              type: "segment",
              from: [-0.1, -0.12],
              to: [3.1, -0.12],
              role: "quiet",
            },
            box("q1", "1", 0, 0, "series2"),
            box("q2", "2", 1, 0, "series2"),
            box("q3", "3", 2, 0, "series2"),
          ],
        },
      ],
      actions: [
        { at: "start", do: "show", target: ["left", "stack.walls", "right", "queue.rails"], stagger: 0.15 },
        { at: "one", do: "show", target: ["stack.s1", "queue.q1"] },
        { at: "two", do: "show", target: ["stack.s2", "queue.q2"] },
        { at: "three", do: "show", target: ["stack.s3", "queue.q3"] },
        { at: "pop", do: "emphasize", target: "stack.s3", role: "accent" },
        { id: "lift", at: "pop", do: "move", target: "stack.s3", by: [0, 1.1], seconds: 0.9 },
        { at: "after:lift", do: "hide", target: "stack.s3" },
        { at: "serve", do: "emphasize", target: "queue.q1", role: "accent" },
        { id: "leave", at: "serve", do: "move", target: "queue.q1", by: [-1.2, 0], seconds: 0.9 },
        { at: "after:leave", do: "hide", target: "queue.q1" },
        { at: "up", do: "move", target: ["queue.q2", "queue.q3"], by: [-1, 0], seconds: 0.8, stagger: 0.15 },
      ],
    },
  ],
};
