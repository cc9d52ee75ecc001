import path from "node:path";
import { setupEngine, toSpeech } from "speech-rule-engine/js/index.js";
import { projectRoot } from "#lib/processes/project-root";

const locales: ReadonlySet<string> = new Set([
  "af",
  "ca",
  "da",
  "de",
  "en",
  "es",
  "fr",
  "hi",
  "it",
  "ko",
  "nb",
  "nn",
  "sv",
]);
/** By path, because the engine looks for its rules on the network when it cannot find them beside itself. */
const rules = (): string => path.join(projectRoot(), "node_modules", "speech-rule-engine", "lib", "mathmaps");

/** The engine's locale for a language; English where it has none. */
export function localeFor(language: string): string {
  const code = language.toLowerCase().split("-")[0] ?? "en";
  if (code === "no") return "nb";
  return locales.has(code) ? code : "en";
}

let turn: Promise<unknown> = Promise.resolve();

/** MathML as words. The engine has one locale at a time, so callers take turns. */
export function mathmlToSpeech(mathml: string, locale: string): Promise<string> {
  const mine = turn.then(async () => {
    await setupEngine({ locale, domain: "clearspeak", modality: "speech", markup: "none", json: rules() });
    return toSpeech(mathml);
  });
  turn = mine.catch(() => undefined);
  return mine;
}
