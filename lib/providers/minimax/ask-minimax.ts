import { settings } from "#lib/config/settings";
import { askVendor, type VendorReply, type VendorRequest } from "#lib/providers/ask-vendor";
import { minimaxRefusal } from "#lib/providers/minimax/minimax-refusal";

export const minimaxConfigured = (): boolean => settings().MINIMAX_API_KEY !== undefined;

/** Asks MiniMax at a path from its root. Throws what `askVendor` throws, typed by MiniMax's own codes. */
export function askMinimax(path: string, request: Omit<VendorRequest, "provider" | "base" | "url" | "headers">) {
  const { MINIMAX_API_HOST: base, MINIMAX_API_KEY: key = "" } = settings();
  const headers = { authorization: `Bearer ${key}`, "mm-api-source": "Reelwright" };
  return askVendor({ provider: "minimax", base, url: base + path, headers, refusal: minimaxRefusal, ...request });
}

/** An id as it was written: numbers of 64 bits do not survive JSON.parse. Empty or absent: undefined. */
export const idIn = ({ text }: VendorReply, name: "file_id" | "task_id"): string | undefined =>
  new RegExp(`"${name}"\\s*:\\s*"?([\\w-]+)`).exec(text)?.[1];
