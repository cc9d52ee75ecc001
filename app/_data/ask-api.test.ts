import { afterEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { askApi, tellApi } from "./ask-api";

afterEach(() => vi.unstubAllGlobals());

const answer = (status: number, body?: unknown) =>
  vi.stubGlobal("fetch", async () => new Response(body === undefined ? null : JSON.stringify(body), { status }));
const schema = async () => z.object({ name: z.string() });

test("an answer is what was promised, or a problem", async () => {
  answer(200, { name: "Tides", more: 1 });
  expect(await askApi("/x", schema)).toEqual({ name: "Tides" });
  answer(200, { name: 7 });
  await expect(askApi("/x", schema)).rejects.toMatchObject({ status: 200, code: "INTERNAL_ERROR" });
});

test("an error is told in the server's words, whoever asked", async () => {
  const error = { code: "NOT_FOUND", message: "There is no such film.", retryable: false, request_id: "r1" };
  answer(404, { error });
  const told = { status: 404, code: "NOT_FOUND", message: error.message, requestId: "r1" };
  await expect(askApi("/x", schema)).rejects.toMatchObject(told);
  await expect(tellApi("/x", { method: "DELETE" })).rejects.toMatchObject(told);
  answer(502);
  await expect(tellApi("/x", {})).rejects.toMatchObject({ status: 502, message: expect.stringContaining("again") });
});

test("an act without an answer is done", async () => {
  answer(204);
  await expect(tellApi("/x", { method: "DELETE" })).resolves.toBeUndefined();
});

test("a server or a schema that cannot be had is silence", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("network");
  });
  await expect(askApi("/x", schema)).rejects.toMatchObject({ status: 0, message: expect.stringContaining("kept") });
  answer(200, { name: "Tides" });
  const gone = () => Promise.reject(new Error("chunk"));
  await expect(askApi("/x", gone)).rejects.toMatchObject({ status: 0 });
});
