import { expect, test } from "vitest";
import { ask } from "#lib/api/testing/ask";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings, settings } from "#lib/config/settings";

useDoors();

const health = async () => {
  const response = await ask("/api/health");
  return { status: response.status, body: await response.json() };
};

test("without a worker pages work and films are not made", async () => {
  const { status, body } = await health();
  expect(status).toBe(200);
  expect(body).toEqual({
    status: "degraded",
    database: { ok: true },
    storage: { ok: true },
    worker: { ok: false, seconds_since_seen: null },
  });
});

test("without a database it is down, and says no more than that", async () => {
  const { DATABASE_URL } = settings();
  changeSettings({ DATABASE_URL: "postgresql://someone:hunter2@127.0.0.1:9/nothing" });
  const { status, body } = await health();
  changeSettings({ DATABASE_URL });
  expect(status).toBe(503);
  expect(body).toMatchObject({ status: "down", database: { ok: false } });
  expect(JSON.stringify(body)).not.toContain("hunter2");
});
