import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

export const phrasesEn: PhraseTable = {
  preview: "{title}. We look at {list}.",
  recapTitle: "In short",
  recapLead: "Let us go over it once more.",
  codeLead: "Here is the code, in {name}.",
  codeLeadPlain: "Here it is, line by line.",
  codeDefines: "It defines {list}.",
  tableLead: "This table shows {list}.",
  quoteLead: "In the words of {source}:",
  example: "Example",
  note: "Note",
  tip: "Tip",
  warning: "Careful",
  result: "Result",
  topicOnly: {
    subtitle: "A film that waits for your notes",
    opening:
      "This film is about {topic}. So far there is only the topic, and nothing here is made up, so it needs your notes.",
    howTitle: "Three steps to your film",
    howLead: "It takes three steps.",
    how: [
      ["Paste your **notes** or a script", "Paste your notes or a script into the notes field."],
      ["**Headings** become scenes", "Write headings: each of them becomes a scene."],
      [
        "Add equations, `code`, tables and lists",
        "Add equations, code, tables and lists: they are drawn, and shown while they are spoken of.",
      ],
    ],
    exampleTitle: "What you write, what you see",
    exampleWritten: "This is what you write,",
    exampleShown: "and this is what the film shows.",
    sample: "Mass and energy",
    ending: "Add your notes, make the film again, and it will tell them.",
  },
};
