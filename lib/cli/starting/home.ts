import { accessSync, constants, mkdirSync } from "node:fs";
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
    for (const dir of [home.dataDir, home.runDir, home.logDir]) mkdirSync(dir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return home;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new SetupProblem(
      `The data folder ${dataDir} cannot be made or written (${code}); set DATA_DIR to a folder that can.`,
    );
  }
}
