import pino, { type Logger } from "pino";
import { settings } from "#lib/config/settings";

let root: Logger | undefined;

/** The logger of a room: JSON lines on standard error, named fields first, then words. */
export function log(room: string): Logger {
  root ??= pino(
    { level: settings().LOG_LEVEL, base: { pid: process.pid, role: settings().ROLE } },
    pino.destination(2),
  );
  return root.child({ room });
}
