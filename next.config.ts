import type { NextConfig } from "next";

// No setting is read here: one build serves every configuration.
const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
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
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
        { key: "Content-Security-Policy", value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'" },
      ],
    },
  ],
};

export default config;
