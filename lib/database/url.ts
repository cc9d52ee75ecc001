import { settings } from "#lib/config/settings";
import { SetupProblem } from "#lib/errors/setup-problem";

/** The address of the database. `npm start` sets it for the embedded one. */
export function databaseUrl(): string {
  const { DATABASE_URL } = settings();
  if (DATABASE_URL !== undefined) return DATABASE_URL;
  throw new SetupProblem("DATABASE_URL is not set; `npm start` sets it for the embedded database, so start with that.");
}
