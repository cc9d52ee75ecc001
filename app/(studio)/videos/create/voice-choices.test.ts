import { expect, it } from "vitest";
import { offerVoices, type VoiceChoice, voiceWords } from "./voice-choices";

const voice = (id: string, language: string, languageName: string, defaultFor: string[] = []): VoiceChoice => ({
  id,
  name: id,
  language,
  languageName,
  character: "",
  provider: id.split("/")[0] ?? "",
  defaultFor,
});
const voices = [
  voice("espeak/af", "af", "Afrikaans", ["af"]),
  voice("espeak/de", "de", "German", ["de"]),
  voice("espeak/en-gb", "en-GB", "English", ["en-GB"]),
  voice("espeak/en-us", "en-US", "English"),
  voice("flite/awb", "en-GB", "English"),
  voice("flite/rms", "en-US", "English", ["en", "en-US"]),
  voice("flite/slt", "en-US", "English"),
];
const ids = (offered: readonly VoiceChoice[]) => offered.map(({ id }) => id);

it("offers the language's own voice first, then its like, and folds the rest", () => {
  const { own, first, more } = offerVoices(voices, "en");
  expect(own?.id).toBe("flite/rms");
  expect(ids(first)).toEqual(["flite/rms", "flite/awb", "flite/slt"]);
  expect(ids(more)).toEqual(["espeak/en-gb", "espeak/en-us", "espeak/af", "espeak/de"]);
});

it("keeps every voice within reach in any language", () => {
  for (const language of [undefined, "de", "en-GB", "xx"]) {
    const { first, more } = offerVoices(voices, language);
    expect(ids([...first, ...more]).toSorted()).toEqual(ids(voices).toSorted());
  }
});

it("offers no voice as the own one of a language that nobody speaks", () => {
  expect(offerVoices(voices, "xx")).toMatchObject({ own: undefined, first: [] });
});

it("offers voices that speak any language beside each language's own, and says whose they are", () => {
  const any = { ...voice("elevenlabs/george", "mul", "Multiple languages"), character: "Warm" };
  expect(ids(offerVoices([...voices, any], "de").first)).toEqual(["espeak/de", "elevenlabs/george"]);
  expect(voiceWords(any)).toBe("ElevenLabs · Warm");
  expect(voiceWords({ ...any, provider: "flite" })).toBe("Warm");
});
