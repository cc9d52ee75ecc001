import type { Choice } from "../../../_ui/inputs";

interface Writer {
  id: string;
  name: string;
  provider: string;
  purpose: string;
  configured: boolean;
  /** Writes where nobody is named. */
  usual: boolean;
}

/** Who can write here, for a select; empty where only the built-in writer can, and there is nothing to choose. */
export function writerChoices(models: readonly Writer[]): Choice[] {
  const writers = models.filter(({ purpose, configured }) => purpose === "storyboard" && configured);
  const others = writers.filter(({ provider }) => provider !== "local");
  if (others.length === 0) return [];
  const own = writers.filter(({ provider }) => provider === "local");
  const usual = writers.find((writer) => writer.usual && writer.provider !== "local")?.name;
  return [
    { value: "", label: `As set up here: ${usual ?? "the built-in writer"}` },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
    ...own.map(({ id }) => ({ value: id, label: "The built-in writer: free, from your notes" })),
  ];
}
