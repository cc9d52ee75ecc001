import { z } from "zod";
import { settings } from "#lib/config/settings";
import { providerTitles } from "#lib/contracts/provider-titles";
import { isFailure } from "#lib/errors/failure";
import { log } from "#lib/log/log";
import type { CallOptions, Json } from "#lib/providers/media-work";
import { askReplicate, modelPath, noModel } from "#lib/providers/replicate/predictions";
import { vendorFailure } from "#lib/providers/vendor-failure";

const provider = "replicate";
const keptMs = 3_600_000;
const patienceSeconds = 10;

/** A model's own description of what it takes. */
const Model = z.looseObject({
  latest_version: z.looseObject({
    openapi_schema: z.looseObject({
      components: z.looseObject({
        schemas: z.looseObject({ Input: z.looseObject({ properties: z.record(z.string(), z.unknown()) }) }),
      }),
    }),
  }),
});

const known = new Map<string, { names: ReadonlySet<string>; until: number }>();

/**
 * Replicate's models change what they take, and inputs they do not know are dropped without a word: what we would pay for
 * is then not what was asked. So the model is asked first, once an hour. Throws INVALID_INPUT for an input that it no
 * longer knows, MODEL_RETIRED where there is no such model; where it cannot be asked, the order goes on unchecked.
 */
export async function checkInputs(
  model: string,
  input: { readonly [key: string]: Json },
  options: CallOptions,
): Promise<void> {
  const names = await namesOf(model, options);
  const unknown = Object.keys(input).filter((name) => names !== undefined && !names.has(name));
  if (unknown.length === 0) return;
  const message = `${model} at ${providerTitles[provider]} no longer takes ${unknown.join(", ")}; leave it out, or choose another model.`;
  throw vendorFailure("INVALID_INPUT", provider, { message });
}

async function namesOf(model: string, { signal }: CallOptions): Promise<ReadonlySet<string> | undefined> {
  const asked = `${settings().REPLICATE_BASE_URL} ${model}`;
  const kept = known.get(asked);
  if (kept && kept.until > Date.now()) return kept.names;
  try {
    const reply = await askReplicate(`/models/${modelPath(model)}`, {
      signal,
      timeoutSeconds: patienceSeconds,
      refusal: ({ status }) => (status === 404 ? noModel(model) : undefined),
    });
    const { properties } = Model.parse(reply.body).latest_version.openapi_schema.components.schemas.Input;
    const names = new Set(Object.keys(properties));
    known.set(asked, { names, until: Date.now() + keptMs });
    return names;
  } catch (error) {
    signal.throwIfAborted();
    if (isFailure(error) && error.code === "MODEL_RETIRED") throw error;
    log("providers").warn({ err: error, provider, model }, "a model that does not say what it takes");
    return undefined;
  }
}
