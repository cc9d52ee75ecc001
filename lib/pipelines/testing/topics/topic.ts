/** What a person orders a film of. */
export interface Topic {
  topic: string;
  context?: string;
  language?: string;
}
