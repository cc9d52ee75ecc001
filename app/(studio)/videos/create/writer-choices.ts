import type { Choice } from "../../../_ui/inputs";

interface Writer {
  id: string;
  name: string;
  provider: string;
  purpose: string;
  configured: boolean;
  preferred: boolean;
}

/** Who can write here, for a select; empty where only the built-in writer can, and there is nothing to choose. */
export function writerChoices(models: readonly Writer[]): Choice[] {
  const writers = models.filter(({ purpose, configured }) => purpose === "storyboard" && configured);
  const others = writers.filter(({ provider }) => provider !== "local");
  if (others.length === 0) return [];
  const own = writers.filter(({ provider }) => provider === "local");
  return [
    { value: "", label: "As set up here" },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
    ...own.map(({ id }) => ({ value: id, label: "The built-in writer: free, from your notes" })),
  ];
}
