"use server";
import { call } from "#lib/api/call";
import { checkProvider } from "#lib/api/v1/check-provider";
import type { ProviderName } from "#lib/contracts/model-card";
import type { ProviderCheck } from "#lib/contracts/provider-check";

export type AskedProvider = { result: ProviderCheck["result"] | "refused"; message: string };

/** Asks a provider at once, through the API's own operation, and tells what came of it in words. */
export async function askProvider(name: ProviderName): Promise<AskedProvider> {
  const answer = await call(checkProvider, { params: { name } });
  return answer.ok ? answer.value : { result: "refused", message: answer.error.message };
}
