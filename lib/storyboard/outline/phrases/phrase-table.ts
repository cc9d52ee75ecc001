/** What the outline writer says in its own words: little, because the notes are to speak. `{name}` is filled in. */
export interface PhraseTable {
  /** Opening of a film: `{title}`, `{list}` of headings. */
  preview: string;
  recapTitle: string;
  recapLead: string;
  /** Before a code block that nothing introduces; `{name}` is its language. */
  codeLead: string;
  codeLeadPlain: string;
  /** `{list}` of functions and classes. */
  codeDefines: string;
  /** `{list}` of column names. */
  tableLead: string;
  /** `{source}` is who said it. */
  quoteLead: string;
  example: string;
  note: string;
  tip: string;
  warning: string;
  result: string;
  /** The film that is made when there is only a topic. */
  topicOnly: {
    subtitle: string;
    opening: string;
    howTitle: string;
    howLead: string;
    /** On the picture, and what is said with it. */
    how: readonly (readonly [string, string])[];
    exampleTitle: string;
    exampleWritten: string;
    exampleShown: string;
    /** Heading and sentence of the example's notes. */
    sample: string;
    ending: string;
  };
}
