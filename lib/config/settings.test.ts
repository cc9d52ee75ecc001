import path from "node:path";
import { expect, test } from "vitest";
import { settingTable } from "#lib/config/setting-table";
import { parseSettings } from "#lib/config/settings";
import { isSetupProblem } from "#lib/errors/setup-problem";

test("an empty environment gives the defaults", () => {
  const settings = parseSettings({});
  expect(settings).toMatchObject({ PORT: 3000, HOST: "127.0.0.1", ROLE: "web", JOB_DEADLINE_SECONDS: 7200 });
  expect(settings.DATA_DIR).toBe(path.resolve(".data"));
  expect(settings.DATABASE_URL).toBeUndefined();
});

test("an empty or blank variable counts as unset", () => {
  expect(parseSettings({ PORT: "", APP_SECRET: "  " }).PORT).toBe(3000);
});

test("values are parsed", () => {
  const settings = parseSettings({ PORT: "8080", PUBLIC_URL: "https://films.example.org/", DATA_DIR: "/srv/films" });
  expect(settings).toMatchObject({ PORT: 8080, PUBLIC_URL: "https://films.example.org", DATA_DIR: "/srv/films" });
});

test.each([
  ["PORT", "0"],
  ["PORT", "80.5"],
  ["PORT", "http"],
  ["ROLE", "boss"],
  ["PUBLIC_URL", "films.example.org"],
  ["PUBLIC_URL", "https://films.example.org/path"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["APP_SECRET", "short"],
  ["WORKER_CONCURRENCY", "-1"],
])("%s=%s is refused in one sentence that names it", (name, value) => {
  try {
    parseSettings({ [name]: value });
    expect.unreachable();
  } catch (error) {
    expect(isSetupProblem(error)).toBe(true);
    expect(String(error)).toMatch(new RegExp(`The setting ${name} must .*;`));
    expect(String(error)).not.toContain("\n");
  }
});

test("a wrong secret is not repeated", () => {
  expect(() => parseSettings({ APP_SECRET: "hunter2" })).toThrow(/^(?!.*hunter2)/);
});

test("every setting has words", () => {
  for (const [name, schema] of Object.entries(settingTable)) expect(schema.description, name).toMatch(/\.$/);
});
