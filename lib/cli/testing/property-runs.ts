import fc from "fast-check";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** True under `npm run test:deep`. */
    deep: boolean;
  }
}

// Set-up of every test file: property tests that name no number of runs take this one.
fc.configureGlobal({ numRuns: inject("deep") ? 2000 : 100 });
