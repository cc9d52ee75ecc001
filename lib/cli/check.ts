import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import pLimit from "p-limit";
import { brokenRules } from "#lib/cli/checking/house-rules";
import { runTool, type ToolEnd } from "#lib/cli/checking/run-tool";
import { settingsTableIsCurrent } from "#lib/cli/checking/settings-table";
import { sourceFiles } from "#lib/cli/checking/source-files";
import { projectRoot } from "#lib/processes/project-root";

// `npm run check`: everything about the sources that can be told without running them. `--write` mends what it can.
const write = process.argv.includes("--write");
const files = sourceFiles();

const checks: Readonly<Record<string, () => Promise<ToolEnd>>> = {
  "format and lint (biome)": () =>
    runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", ...(write ? ["--write"] : [])]),
  "floors (dependency-cruiser)": () =>
    runTool("dependency-cruiser/bin/dependency-cruise.mjs", [
      ...["--config", ".dependency-cruiser.mjs", "app", "lib", "proxy.ts", "instrumentation.ts"],
    ]),
  "dead code (knip)": () => runTool("knip/bin/knip.js", ["--no-config-hints"]),
  "types (next typegen, tsc)": async () => {
    // A development server's types may speak of pages that are gone.
    rmSync(path.join(projectRoot(), ".next/dev/types"), { recursive: true, force: true });
    const typegen = await runTool("next/dist/bin/next", ["typegen"]);
    // The compiler that is a program of its own takes a third of the time; the other stays for tools that build upon it.
    return typegen.ok ? runTool("typescript-native/bin/tsc", ["--noEmit"]) : typegen;
  },
  "house rules": async () => told(brokenRules(files)),
  "settings in the README": async () =>
    told(settingsTableIsCurrent(write) ? [] : ["README.md is behind the setting table: npm run check -- --write"]),
};

const twoAtOnce = pLimit(2);
const results = await Promise.all(
  Object.entries(checks).map(([name, check]) =>
    twoAtOnce(async () => {
      const start = performance.now();
      const { ok, said } = await check();
      console.log(`${ok ? "✓" : "✗"} ${name.padEnd(30)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
      if (!ok) console.log(`${said}\n`);
      return ok;
    }),
  ),
);

const lines = files.map((file) => file.lines).sort((a, b) => a - b);
const at = (part: number) => lines[Math.min(lines.length - 1, Math.floor(lines.length * part))] ?? 0;
console.log(`${files.length} files, lines: median ${at(0.5)}, p90 ${at(0.9)}, longest ${lines.at(-1) ?? 0}`);
const passed = results.filter(Boolean).length;
console.log(`check: ${passed} passed, ${results.length - passed} failed`);
const report = process.argv.find((word) => word.startsWith("--report="))?.slice("--report=".length);
if (report) writeFileSync(report, JSON.stringify({ passed, failed: results.length - passed }));
process.exitCode = passed === results.length ? 0 : 1;

function told(sentences: readonly string[]): ToolEnd {
  return { ok: sentences.length === 0, said: sentences.join("\n") };
}
