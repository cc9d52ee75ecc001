/** The engine's English voices that are worth choosing: name in the engine, name for people, BCP 47. */
export const fliteVoices = [
  ["rms", "Rob, low (America)", "en-US"],
  ["slt", "Selma, high (America)", "en-US"],
  ["awb", "Alan, low (Scotland)", "en-GB"],
] as const satisfies readonly (readonly [string, string, string])[];
