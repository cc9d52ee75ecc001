import type { ProviderName, SpeechCard } from "#lib/contracts/model-card";

interface SpeechModel {
  model: string;
  title: string;
  times: SpeechCard["times"];
  max_characters: number;
}

/** Cards of a vendor's models, the preferred one first; `chosen` goes before them, also where it is none of them. */
export function speechCards(
  provider: ProviderName,
  models: readonly SpeechModel[],
  chosen?: string,
): readonly [SpeechCard, ...SpeechCard[]] {
  const [usual, ...others] = models;
  if (usual === undefined) throw new Error(`${provider} has no model that speaks.`);
  const named =
    chosen === undefined ? usual : (models.find(({ model }) => model === chosen) ?? unlisted(usual, chosen));
  const rest = [usual, ...others].filter(({ model }) => model !== named.model);
  const card = (one: SpeechModel, preferred: boolean): SpeechCard => ({
    kind: "speech",
    id: `${provider}/${one.model}`,
    provider,
    preferred,
    ...one,
  });
  return [card(named, true), ...rest.map((one) => card(one, false))];
}

const unlisted = (like: SpeechModel, model: string): SpeechModel => ({ ...like, model, title: model });
