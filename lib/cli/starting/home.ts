import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { SetupProblem } from "#lib/errors/setup-problem";

/** Where one installation keeps its records and logs, under DATA_DIR. */
export interface Home {
  dataDir: string;
  runDir: string;
  logDir: string;
}

/** Makes the data folder. Throws SetupProblem when it cannot be made or written. */
export function openHome(dataDir: string): Home {
  const home = { dataDir, runDir: path.join(dataDir, "run"), logDir: path.join(dataDir, "logs") };
  try {
    for (const dir of [home.dataDir, home.runDir, home.logDir]) makeFolder(dir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return home;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new SetupProblem(
      `The data folder ${dataDir} cannot be made or written (${code}); set DATA_DIR to a folder that can.`,
    );
  }
}

// Not `recursive`: Node never returns from that where a folder cannot be, as in /proc.
function makeFolder(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return;
  if (path.dirname(dir) !== dir) makeFolder(path.dirname(dir));
  mkdirSync(dir, { mode: 0o700 });
}
