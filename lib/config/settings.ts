import { z } from "zod";
import { settingTable } from "#lib/config/setting-table";
import { SetupProblem } from "#lib/errors/setup-problem";

const Settings = z.object(settingTable);
/** Settings by their names in the environment. */
export type Settings = Readonly<z.infer<typeof Settings>>;
export type SettingName = keyof Settings;

let parsed: Settings | undefined;

/** The settings of this process, read once. Throws SetupProblem with a sentence that names the wrong variable. */
export function settings(): Settings {
  parsed ??= parseSettings(withoutEmpty(process.env));
  return parsed;
}

/** Libraries that read the same variables take an empty one for a value. */
function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  for (const name of Object.keys(settingTable)) if (environment[name]?.trim() === "") delete environment[name];
  return environment;
}

/** Reads settings from any environment. An empty variable counts as unset. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  // As Clerk's own pages spell it.
  given.CLERK_PUBLISHABLE_KEY ??= given.NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY;
  const result = Settings.safeParse(given);
  if (result.success) return checkPairs(result.data);
  const issue = result.error.issues[0];
  const name = String(issue?.path[0]);
  // A secret's value stays out of terminals and logs.
  const shown = /SECRET|URL|KEY|TOKEN/.test(name) ? "" : `, not "${given[name]}"`;
  throw new SetupProblem(`The setting ${name} ${issue?.message}${shown}; correct it in .env or in the environment.`);
}

function checkPairs(found: Settings): Settings {
  if ((found.CLERK_SECRET_KEY === undefined) === (found.CLERK_PUBLISHABLE_KEY === undefined)) return found;
  throw new SetupProblem("CLERK_SECRET_KEY and CLERK_PUBLISHABLE_KEY belong together; set both, or neither.");
}

/**
 * Changes settings of this process and of the instances it starts: a command that made its own database, a test with
 * its own values. `undefined` unsets.
 */
export function changeSettings(values: Partial<Record<SettingName, string | undefined>>): Settings {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  return rereadSettings();
}

/** After the environment was changed on purpose: reads it anew. */
export function rereadSettings(): Settings {
  parsed = undefined;
  return settings();
}
