// Bundles the composition once, which is not timed.
// node bundle-remotion.ts <folder>
import path from "node:path";
import { bundle } from "@remotion/bundler";

const [outDir = ""] = process.argv.slice(2);
await bundle({ entryPoint: path.join(import.meta.dirname, "..", "remotion", "entry.tsx"), outDir });
