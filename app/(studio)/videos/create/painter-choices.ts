import type { Choice } from "../../../_ui/inputs";

interface Painter {
  id: string;
  name: string;
  provider: string;
  purpose: string;
  configured: boolean;
}

/** Who can make pictures here, for a select; empty where all are drawn here, and there is nothing to choose. */
export function painterChoices(models: readonly Painter[]): Choice[] {
  const painters = models.filter(
    ({ purpose, configured, provider }) => purpose === "image" && configured && provider !== "local",
  );
  if (painters.length === 0) return [];
  return [
    { value: "", label: "Drawn by Reelwright: free" },
    ...painters.map(({ id, name }) => ({ value: id, label: `Painted by ${name}` })),
  ];
}
