import type { Scene } from "#lib/contracts/storyboard";
import type { Pen } from "#lib/storyboard/outline/pen";
import { fill } from "#lib/storyboard/outline/phrases/phrases";
import { escapeRich } from "#lib/storyboard/outline/reading/rich";

/** A short honest film for a topic without notes: what it is about, what to add, and what that becomes. */
export function topicOnlyScenes(title: string, pen: Pen): Scene[] {
  const words = pen.phrases.topicOnly;
  const topic = escapeRich(title);
  const spokenTopic = topic.replace(/[.。!?]+$/u, "");
  // Fixed-width type has no place for joined letters.
  const joins = /[\p{Script=Arabic}\p{Script=Devanagari}]/u.test(words.sample);
  const written = `## ${joins ? "1905" : words.sample}\n\n$$E = mc^2$$`;
  return [
    {
      id: "opening",
      narration: fill(words.opening, { topic: spokenTopic }).replace(/(?<=[.。।])\s?/u, " [[wait]] "),
      layout: "title",
      blocks: [
        { id: "name", type: "heading", text: topic.slice(0, 160), level: 1 },
        { id: "wait", type: "text", text: words.subtitle, role: "quiet" },
      ],
      actions: [{ at: "wait", do: "show", target: "wait" }],
    },
    {
      id: "how",
      title: words.howTitle,
      narration: `${words.howLead} ${words.how.map(([, said], i) => `[[how${i}]] ${said}`).join(" ")}`,
      layout: "stack",
      blocks: [{ id: "how", type: "steps", items: words.how.map(([shown]) => shown) }],
      actions: words.how.map((_, i) => ({ at: `how${i}`, do: "show", target: `how.${i}` })),
    },
    {
      id: "example",
      title: words.exampleTitle,
      narration: `[[write]] ${words.exampleWritten} [[see]] ${words.exampleShown} [[end]] ${words.ending}`.replace(
        "[[end]]",
        "[[last]]",
      ),
      layout: "split",
      blocks: [
        { id: "written", type: "code", language: "markdown", code: written },
        { id: "seen", type: "equation", tex: "\\term{e}{E} = m\\term{c}{c^2}", caption: words.sample },
      ],
      actions: [
        { at: "write", do: "show", target: "written" },
        { at: "see", do: "show", target: "seen" },
        { at: "last", do: "emphasize", target: "seen#e" },
      ],
    },
  ];
}
