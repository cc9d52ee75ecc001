import { clerkHost } from "#lib/accounts/clerk-settings";
import { isDeveloping } from "#lib/config/is-developing";
import { settings } from "#lib/config/settings";

/** Next puts the nonce of this header on its scripts; the layout hands it to others. */
export const nonceHeader = "x-nonce";

/** What a page may load, run, talk to, and be framed by. `path` is the page's, `nonce` is good for this answer alone. */
export function contentPolicy(path: string, nonce: string): string {
  const { S3_PUBLIC_ENDPOINT } = settings();
  const clerk = clerkHost();
  const bucket = S3_PUBLIC_ENDPOINT === undefined ? [] : [new URL(S3_PUBLIC_ENDPOINT).origin];
  const developing = isDeveloping();
  const policy = {
    "default-src": ["'self'"],
    // WASM: the layout engine. In development React rebuilds stacks by eval.
    "script-src": [
      ...["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", "'wasm-unsafe-eval'"],
      ...(developing ? ["'unsafe-eval'"] : []),
    ],
    // Style attributes: the player's, and measures that are known only when a page is made.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", ...bucket, ...(clerk ? ["https://img.clerk.com"] : [])],
    "font-src": ["'self'", "data:"],
    // hls.js feeds films to the browser as blobs.
    "media-src": ["'self'", "blob:", ...bucket],
    // The layout engine carries its WASM as data.
    "connect-src": [
      ...["'self'", "blob:", "data:", ...bucket],
      ...(clerk ? [`https://${clerk}`] : []),
      ...(developing ? ["ws:"] : []),
    ],
    "worker-src": ["'self'", "blob:"],
    "frame-src": ["'self'", ...(clerk ? ["https://challenges.cloudflare.com"] : [])],
    "manifest-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    // In a frame elsewhere the share's own rule decides what is shown.
    "frame-ancestors": [path.startsWith("/embed/") ? "*" : "'none'"],
  };
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** Browsers come back by TLS alone, where the site is reached by it. */
export const transportHeaders = (): Record<string, string> =>
  settings().PUBLIC_URL?.startsWith("https:") ? { "strict-transport-security": "max-age=31536000" } : {};
