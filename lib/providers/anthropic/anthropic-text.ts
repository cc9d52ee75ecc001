import { settings } from "#lib/config/settings";
import type { TextProvider } from "#lib/providers/text";
import { checkKey } from "#lib/providers/writing/check-key";
import { isOwnMachine } from "#lib/providers/writing/own-machine";
import { textCards } from "#lib/providers/writing/text-card";

const cards = textCards("anthropic", [
  { model: "claude-sonnet-5", title: "Claude Sonnet 5" },
  { model: "claude-opus-5-5", title: "Claude Opus 5.5" },
  { model: "claude-haiku-4-5", title: "Claude Haiku 4.5" },
]);

/** Shut down by Anthropic. */
const retired = /^claude-(?:instant|1|2|3-(?:opus|sonnet|5|7))/;

/** Anthropic's Messages API; the storyboard comes as the input of a tool. */
export const anthropicText: TextProvider = {
  name: "anthropic",
  configured: () => settings().ANTHROPIC_API_KEY !== undefined,
  paid: () => !isOwnMachine(settings().ANTHROPIC_BASE_URL),
  models: () => cards,
  successorOf: (model) => (retired.test(model) ? cards[0]?.id : undefined),
  async writeObject(request, options) {
    const { ANTHROPIC_API_KEY: apiKey = "none", ANTHROPIC_BASE_URL: base } = settings();
    const [{ askModel }, { createAnthropic }] = await Promise.all([
      import("#lib/providers/writing/ask-model"),
      import("@ai-sdk/anthropic"),
    ]);
    const open = (fetch: typeof globalThis.fetch) => createAnthropic({ apiKey, baseURL: base, fetch })(request.model);
    // Its other way takes fewer choices in a schema than a storyboard has.
    const providerOptions = { anthropic: { structuredOutputMode: "jsonTool" } };
    return askModel(
      { provider: "anthropic", paid: anthropicText.paid(), base, open, providerOptions },
      request,
      options,
    );
  },
  check(options) {
    const { ANTHROPIC_API_KEY: key = "", ANTHROPIC_BASE_URL: base } = settings();
    const headers = { "x-api-key": key, "anthropic-version": "2023-06-01" };
    return checkKey({ provider: "anthropic", base, headers }, options);
  },
};
