import { settings } from "#lib/config/settings";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure, isFailure } from "#lib/errors/failure";
import { log } from "#lib/log/log";
import { anthropicText } from "#lib/providers/anthropic/anthropic-text";
import { geminiText } from "#lib/providers/gemini/gemini-text";
import { openaiText } from "#lib/providers/openai/openai-text";
import type { TextProvider } from "#lib/providers/text";

/** All that can write, in the order in which they are asked when nobody is named. Adding one: its folder and a line here. */
export const textProviders: readonly TextProvider[] = [geminiText, openaiText, anthropicText];

/** Names by which an order asks for the built-in writer. */
export const builtInWriter = "local/outline";
const builtIn = new Set([builtInWriter, "outline", "local"]);

/** Who writes a storyboard. `model` is the vendor's own name, `id` is `provider/model`. */
export type WriterChoice =
  | { kind: "outline"; warning?: string }
  | { kind: "model"; provider: TextProvider; model: string; id: string };

/** A name goes into addresses: nothing in it may lead elsewhere. */
const goodName = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,118}$/;

/**
 * Who writes: the named model, else TEXT_MODEL, else the first that is configured, else the built-in writer. Throws
 * MODEL_RETIRED with what to take instead, or VALIDATION_ERROR, for a name that was asked for and nobody here can have.
 */
export function chooseWriter(asked?: string): WriterChoice {
  const ready = textProviders.filter((provider) => provider.configured());
  if (asked !== undefined) return writerCalled(asked, ready);
  const { TEXT_MODEL: usual } = settings();
  if (usual === undefined) return firstOf(ready);
  try {
    return writerCalled(usual, ready);
  } catch (error) {
    // Nobody's order is to fail by what whoever runs the installation has set.
    if (!isFailure(error)) throw error;
    return { kind: "outline", warning: `TEXT_MODEL cannot be used: ${error.message}` };
  }
}

function firstOf(ready: readonly TextProvider[]): WriterChoice {
  for (const provider of ready) {
    const card = provider.models().find(({ preferred }) => preferred);
    if (card) return { kind: "model", provider, model: card.model, id: card.id };
  }
  return { kind: "outline" };
}

function writerCalled(name: string, ready: readonly TextProvider[]): WriterChoice {
  if (builtIn.has(name)) return { kind: "outline" };
  if (ready.length === 0) {
    return {
      kind: "outline",
      warning: `No language model is configured here, so "${name}" was not asked; the built-in writer made the storyboard.`,
    };
  }
  const { provider, model } = named(name, ready);
  if (!provider.configured()) {
    const warning = `There is no key of ${providerTitles[provider.name]} here, so "${name}" was not asked; the built-in writer made the storyboard.`;
    return { kind: "outline", warning };
  }
  if (!goodName.test(model)) throw noSuchModel(name, ready);
  const successor = provider.successorOf(model);
  if (successor !== undefined) {
    throw new Failure("MODEL_RETIRED", {
      provider: provider.name,
      message: `The model "${name}" is no longer offered; choose "${successor}" instead.`,
    });
  }
  return { kind: "model", provider, model, id: `${provider.name}/${model}` };
}

/** Of `provider/model`; of a model's bare name when somebody here has it, or serves models of any name. */
function named(name: string, ready: readonly TextProvider[]): { provider: TextProvider; model: string } {
  const [vendor = "", ...rest] = name.split("/");
  const byName = textProviders.find((provider) => provider.name === vendor);
  if (byName && rest.length > 0) return { provider: byName, model: rest.join("/") };
  const having = ready.find((provider) => provider.models().some(({ model }) => model === name));
  if (having) return { provider: having, model: name };
  if (ready.includes(openaiText) && settings().OPENAI_BASE_URL !== undefined)
    return { provider: openaiText, model: name };
  throw noSuchModel(name, ready);
}

function noSuchModel(name: string, ready: readonly TextProvider[]): Failure {
  const known = ready.flatMap((provider) => provider.models().map(({ id }) => id));
  const message = `There is no language model "${name}"; write provider/model${known.length > 0 ? `, such as ${known[0]}` : ""}: GET /api/v1/models lists those known here.`;
  return new Failure("VALIDATION_ERROR", { message, issues: [{ path: "model", message }] });
}

const freshMs = 5 * 60_000;
const askedAt = new Map<TextProvider, number>();

/**
 * Asks configured providers whose models nobody can know, at most every five minutes and not for long; whoever does not
 * answer keeps those that are known. Never throws.
 */
export async function learnWriters(now: () => number = Date.now): Promise<void> {
  await Promise.all(
    textProviders.map(async (provider) => {
      if (!provider.learn || !provider.configured() || now() - (askedAt.get(provider) ?? 0) < freshMs) return;
      askedAt.set(provider, now());
      await provider.learn({ signal: AbortSignal.timeout(1500) }).catch((error: unknown) => {
        log("providers").warn({ provider: provider.name, err: error }, "no list of models came");
      });
    }),
  );
}
