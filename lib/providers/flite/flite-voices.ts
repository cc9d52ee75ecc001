/** The engine's English voices that are worth choosing: name in the engine, name for people, BCP 47, how it sounds. */
export const fliteVoices = [
  ["rms", "Rob", "en-US", "Low and even, American"],
  ["slt", "Selma", "en-US", "High and clear, American"],
  ["awb", "Alan", "en-GB", "Low and round, Scottish"],
] as const satisfies readonly (readonly [string, string, string, string])[];
