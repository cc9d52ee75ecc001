import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { appSecret, keyFor } from "#lib/accounts/app-secret";
import { changeSettings } from "#lib/config/settings";
import { isSetupProblem } from "#lib/errors/setup-problem";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), "secret-"));
  changeSettings({ DATA_DIR: dir, APP_SECRET: "", DATABASE_URL: "" });
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

test("it is made once, for this user alone", () => {
  const secret = appSecret();
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(appSecret()).toBe(secret);
  expect(readdirSync(dir)).toEqual(["app-secret"]);
  expect(statSync(path.join(dir, "app-secret")).mode & 0o777).toBe(0o600);
});

test("APP_SECRET goes before the file", () => {
  changeSettings({ APP_SECRET: "given by the operator" });
  expect(appSecret()).toBe("given by the operator");
  expect(readdirSync(dir)).toEqual([]);
});

test("an own database without a secret is a setup problem, in words", () => {
  changeSettings({ DATABASE_URL: "postgresql://x@127.0.0.1:1/x" });
  try {
    appSecret();
    expect.unreachable();
  } catch (error) {
    expect(isSetupProblem(error)).toBe(true);
    expect(String(error)).toContain("APP_SECRET");
  }
});

test("keys differ by purpose", () => {
  expect(keyFor("a")).toHaveLength(32);
  expect(Buffer.from(keyFor("a")).equals(Buffer.from(keyFor("a")))).toBe(true);
  expect(Buffer.from(keyFor("a")).equals(Buffer.from(keyFor("b")))).toBe(false);
});
