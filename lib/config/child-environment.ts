import { settingTable } from "#lib/config/setting-table";

const secrets = Object.keys(settingTable).filter((name) => /SECRET|DATABASE_URL/.test(name));

/** The environment for a child that draws, speaks or encodes: everything but the secrets. */
export function childEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of secrets) delete environment[name];
  return environment;
}

/** The environment for another instance of the product itself, with the given settings on top. */
export function instanceEnvironment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...own };
}
