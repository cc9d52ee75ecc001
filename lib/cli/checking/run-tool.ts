import { spawn } from "node:child_process";
import path from "node:path";
import { instanceEnvironment } from "#lib/config/child-environment";
import { projectRoot } from "#lib/processes/project-root";

export interface ToolEnd {
  ok: boolean;
  said: string;
}

/** Runs a tool of node_modules with this Node; `script` is its path there. */
export function runTool(script: string, words: readonly string[]): Promise<ToolEnd> {
  const child = spawn(process.execPath, [path.join("node_modules", script), ...words], {
    cwd: projectRoot(),
    env: instanceEnvironment({ NEXT_TELEMETRY_DISABLED: "1" }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ ok: false, said: error.message }));
    child.once("close", (code) => resolve({ ok: code === 0, said: said.trim() }));
  });
}
