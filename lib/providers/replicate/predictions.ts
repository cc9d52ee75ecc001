import { z } from "zod";
import { settings } from "#lib/config/settings";
import { type Failure, isFailure } from "#lib/errors/failure";
import { askVendor, type VendorReply, type VendorRequest } from "#lib/providers/ask-vendor";
import type { CallOptions, Health, Json } from "#lib/providers/media-work";
import { readReply } from "#lib/providers/read-reply";
import { vendorFailure } from "#lib/providers/vendor-failure";

/** Fields are added without notice, and hidden models leave some out. */
const Prediction = z.looseObject({
  id: z.string().min(1),
  /** starting, processing, succeeded, failed, canceled or aborted; unknown words count as running. */
  status: z.string(),
  output: z.unknown().optional(),
  error: z.unknown().optional(),
  logs: z.string().nullish(),
  /** An hour after its end. */
  data_removed: z.boolean().nullish(),
});
export type Prediction = z.infer<typeof Prediction>;

/** How a prediction is named in storage. */
const Operation = z.object({ id: z.string().min(1) });

export interface PredictionOrder {
  /** `owner/name` of an official model. */
  model: string;
  input: { readonly [key: string]: Json };
  /** Told when it is over; only https addresses are. */
  webhookUrl?: string;
}

const provider = "replicate";

export const replicateConfigured = (): boolean => settings().REPLICATE_API_TOKEN !== undefined;

/** Orders a prediction: what `start` answers with. Failures as of `askVendor`; MODEL_RETIRED where there is no such model. */
export async function createPrediction(order: PredictionOrder, { signal }: CallOptions): Promise<{ id: string }> {
  const { model, input, webhookUrl } = order;
  const hook = webhookUrl?.startsWith("https://")
    ? { webhook: webhookUrl, webhook_events_filter: ["completed"] }
    : undefined;
  const reply = await askReplicate(`/models/${modelPath(model)}/predictions`, {
    method: "POST",
    body: { input, ...hook },
    // Nobody waits for it longer than that: it need not go on at our cost.
    headers: { "cancel-after": `${Math.ceil(settings().VENDOR_VIDEO_SECONDS)}s` },
    order: true,
    refusal: ({ status }) => (status === 404 ? noModel(model) : undefined),
    signal,
  });
  return { id: readReply(Prediction, reply, { provider, order: true }).id };
}

/** A prediction as it stands; undefined when Replicate no longer knows it. */
export async function findPrediction(operation: Json, { signal }: CallOptions): Promise<Prediction | undefined> {
  const { id } = Operation.parse(operation);
  const reply = await askReplicate(`/predictions/${encodeURIComponent(id)}`, { signal }).catch(unlessMissing);
  return reply && readReply(Prediction, reply, { provider });
}

/** Stops a prediction; one that is over already stays as it is. */
export async function cancelPrediction(operation: Json, { signal }: CallOptions): Promise<void> {
  const { id } = Operation.parse(operation);
  await askReplicate(`/predictions/${encodeURIComponent(id)}/cancel`, { method: "POST", signal }).catch(unlessMissing);
}

/** Whether Replicate can be reached and takes our token. */
export async function checkReplicate({ signal }: CallOptions): Promise<Health> {
  const Account = z.looseObject({ username: z.string() });
  try {
    const reply = await askReplicate("/account", { signal });
    return { well: true, note: readReply(Account, reply, { provider }).username };
  } catch (error) {
    signal.throwIfAborted();
    return { well: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Asks any path of Replicate's API. */
export function askReplicate(
  path: string,
  request: Omit<VendorRequest, "provider" | "base" | "url">,
): Promise<VendorReply> {
  const { REPLICATE_BASE_URL: base, REPLICATE_API_TOKEN: token } = settings();
  if (token === undefined) throw vendorFailure("AUTHENTICATION_ERROR", provider);
  const headers = { ...request.headers, authorization: `Bearer ${token}` };
  return askVendor({ ...request, provider, base, url: `${base}${path}`, headers });
}

function unlessMissing(error: unknown): undefined {
  if (isFailure(error) && error.code === "NOT_FOUND") return undefined;
  throw error;
}

/** `owner/name` within an address. */
export const modelPath = (model: string): string => model.split("/").map(encodeURIComponent).join("/");

export const noModel = (model: string): Failure =>
  vendorFailure("MODEL_RETIRED", provider, { message: `Replicate has no model ${model} any more; choose another.` });
