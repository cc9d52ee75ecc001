import { existsSync } from "node:fs";
import path from "node:path";

/** Reads `.env` of the project into the environment, which every process started from here inherits. What is set stays. */
export function loadEnvFile(projectRoot: string): void {
  const file = path.join(projectRoot, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
