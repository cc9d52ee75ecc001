import { settings } from "#lib/config/settings";
import type { TextProvider } from "#lib/providers/text";
import { checkKey } from "#lib/providers/writing/check-key";
import { isOwnMachine } from "#lib/providers/writing/own-machine";
import { textCards } from "#lib/providers/writing/text-card";

const cards = textCards("gemini", [
  { model: "gemini-flash-latest", title: "Gemini Flash" },
  { model: "gemini-pro-latest", title: "Gemini Pro" },
]);

/** Shut down by Google. */
const retired = /^(?:gemini-(?:1|2\.0|pro$|pro-vision|ultra|exp)|(?:text|chat)-bison|learnlm)/;

/** Google's generateContent. */
export const geminiText: TextProvider = {
  name: "gemini",
  configured: () => settings().GEMINI_API_KEY !== undefined,
  paid: () => !isOwnMachine(settings().GEMINI_BASE_URL),
  models: () => cards,
  successorOf: (model) => (retired.test(model) ? cards[0]?.id : undefined),
  async writeObject(request, options) {
    const { GEMINI_API_KEY: apiKey = "none", GEMINI_BASE_URL: base } = settings();
    const [{ askModel }, { createGoogleGenerativeAI }] = await Promise.all([
      import("#lib/providers/writing/ask-model"),
      import("@ai-sdk/google"),
    ]);
    const open = (fetch: typeof globalThis.fetch) =>
      createGoogleGenerativeAI({ apiKey, baseURL: base, fetch })(request.model);
    return askModel({ provider: "gemini", paid: geminiText.paid(), base, open }, request, options);
  },
  check(options) {
    const { GEMINI_API_KEY: key = "", GEMINI_BASE_URL: base } = settings();
    return checkKey({ provider: "gemini", base, headers: { "x-goog-api-key": key } }, options);
  },
};
