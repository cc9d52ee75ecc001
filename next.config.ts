import type { NextConfig } from "next";

// No setting is read here: one build serves every configuration.
const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  // No page has Next scale its pictures: that door would cost strangers nothing, and this machine much.
  images: { unoptimized: true },
  // Each makes a first build a good deal longer: maps of the server's code that nobody reads, and 320 MB of notes that
  // save the next build little.
  experimental: {
    turbopackSourceMaps: false,
    turbopackFileSystemCacheForBuild: false,
    // Ten scripts a page in place of seventeen: on a phone each request costs more than what pages could have shared.
    turbopackChunking: {
      requestCost: 1_000_000,
      minChunkSize: 300_000,
      maxChunkCountPerGroup: 5,
      maxMergeChunkSize: 1_000_000,
    },
  },
  // `npm run check` checks types; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Natives, WASM that looks for its own files, and drivers that want to be one instance for the whole process.
  serverExternalPackages: [
    "@echogarden/espeak-ng-emscripten",
    "@napi-rs/canvas",
    "@prisma/adapter-pg",
    "@prisma/client",
    "mathjax-full",
    "node-av",
    "pg",
    "pg-boss",
    "pino",
    "shiki",
    "speech-rule-engine",
    "yoga-layout",
  ],
  // What is the same for every answer. Pages get their rules from the proxy, the API more from `handle`.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        {
          key: "Permissions-Policy",
          value: "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
      ],
    },
    {
      // Named by what is in them.
      source: "/type/:path*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
    {
      // An answer that is opened as a page by itself runs nothing.
      source: "/api/:path*",
      headers: [
        {
          key: "Content-Security-Policy",
          value:
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        },
      ],
    },
  ],
};

export default config;
