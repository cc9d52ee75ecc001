import { afterAll } from "vitest";
import { rereadSettings } from "#lib/config/settings";

// Set-up of every test file: test files share the modules that they load, and what they have done to the environment and
// to the settings read from it is undone behind each of them.
const before = { ...process.env };

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  rereadSettings();
});
