import { headers } from "next/headers";
import { baseUrl } from "#lib/api/base-url";

/**
 * PUBLIC_URL, or where the page was asked for. The latter is the asker's own word: it goes into this answer only, which
 * no cache keeps.
 */
export async function askedOrigin(): Promise<string> {
  const asked = await headers();
  const protocol = asked.get("x-forwarded-proto") === "https" ? "https" : "http";
  return baseUrl(asked) || `${protocol}://${asked.get("host") ?? "localhost"}`;
}
