import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { type ChildServer, startChildServer } from "#lib/processes/child-server";
import { runChild } from "#lib/processes/run-child";

const script = "lib/processes/testing/odd-child.ts";
const Reply = z.object({ text: z.string(), pid: z.number(), secret: z.boolean() });
const request = { text: "hello" };
let server: ChildServer;

beforeEach(() => {
  server = startChildServer({ script, failureCode: "ENCODING_FAILED", memoryMb: 400 });
});
afterEach(() => server.close());

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("one process answers call after call, with progress, and knows no secrets", async () => {
  process.env.APP_SECRET = "sixteen-characters-long";
  const seen: number[] = [];
  const first = await server.call("run", request, Reply, { onProgress: (fraction) => seen.push(fraction) });
  const second = await server.call("run", { text: "again" }, Reply);
  expect(first).toEqual({ text: "HELLO", pid: second.pid, secret: false });
  expect(seen).toEqual([0.5]);
  await server.close();
  expect(isAlive(first.pid)).toBe(false);
});

test("calls made at once are answered one after the other, each with its own answer", async () => {
  const texts = ["a", "b", "c"];
  const replies = await Promise.all(texts.map((text) => server.call("run", { text }, Reply)));
  expect(replies.map((reply) => reply.text)).toEqual(["A", "B", "C"]);
});

test("a child's Failure arrives as it was thrown", async () => {
  await expect(server.call("fail", {}, Reply)).rejects.toMatchObject({
    code: "DISK_FULL",
    message: "No room for frames.",
    stage: "draw",
  });
});

test("a crash is a failure with the last words as its cause, and the next call finds a new process", async () => {
  const before = await server.call("run", request, Reply);
  const crash = await server.call("crash", {}, Reply).catch((error: unknown) => error);
  expect(crash).toMatchObject({ code: "ENCODING_FAILED" });
  expect(crash instanceof Error && String(crash.cause)).toMatch(/SIGSEGV[\s\S]*about to fall/);
  const after = await server.call("run", request, Reply);
  expect(after.pid).not.toBe(before.pid);
});

test("silence is death", async () => {
  const silent = server.call("silence", {}, z.unknown(), { silentSeconds: 0.4 });
  await expect(silent).rejects.toMatchObject({ code: "ENCODING_FAILED" });
});

test("chatter does not outlive the deadline", async () => {
  const chatter = server.call("chatter", {}, z.unknown(), { silentSeconds: 20, deadlineSeconds: 0.5 });
  await expect(chatter).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
});

test("an abort that is obeyed keeps the process", async () => {
  const { pid } = await server.call("run", request, Reply);
  const stop = new Error("cancelled by the test");
  const controller = new AbortController();
  const obeying = server.call("obey", {}, z.unknown(), { signal: controller.signal });
  setTimeout(() => controller.abort(stop), 50);
  await expect(obeying).rejects.toBe(stop);
  expect((await server.call("run", request, Reply)).pid).toBe(pid);
});

test("an abort that is not heard kills the process in time", async () => {
  const controller = new AbortController();
  let started = 0;
  const onProgress = () => {
    setTimeout(() => {
      started = performance.now();
      controller.abort();
    }, 200);
  };
  const blocked = server.call("block", {}, z.unknown(), { signal: controller.signal, onProgress });
  await expect(blocked).rejects.toMatchObject({ name: "AbortError" });
  expect(performance.now() - started).toBeLessThan(2000);
});

test("a waiting call can be aborted before its turn", async () => {
  const first = new AbortController();
  const second = new AbortController();
  const running = server.call("obey", {}, z.unknown(), { signal: first.signal });
  const waiting = server.call("run", request, Reply, { signal: second.signal });
  second.abort();
  first.abort();
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
});

test.runIf(process.platform === "linux")("a child that eats memory is stopped", async () => {
  const eating = await server.call("eat", {}, z.unknown()).catch((error: unknown) => error);
  expect(eating instanceof Error && String(eating.cause)).toContain("400 MB");
});

test("an answer that does not fit its schema is a failure", async () => {
  await expect(server.call("run", request, z.object({ other: z.string() }))).rejects.toMatchObject({
    code: "ENCODING_FAILED",
  });
});

test("a one-shot child is gone when its answer is there", async () => {
  const { pid, text } = await runChild({ script, request, reply: Reply });
  expect(text).toBe("HELLO");
  expect(isAlive(pid)).toBe(false);
});

test("a script that does not exist is a failure", async () => {
  const run = runChild({ script: "lib/processes/testing/nowhere.ts", request, reply: Reply });
  await expect(run).rejects.toMatchObject({ code: "INTERNAL_ERROR" });
});

test("closing a child that lingers is waited for, though nothing else keeps the command alive", () => {
  const command = `
    import { z } from "zod";
    import { startChildServer } from "#lib/processes/child-server";
    const server = startChildServer({ script: "${script}" });
    await server.call("linger", {}, z.object({}));
    await server.close();
    console.log("closed");
  `;
  // Node ends with 13 where an await at the top never comes about.
  const said = execFileSync(process.execPath, ["--input-type=module-typescript", "-e", command], { encoding: "utf8" });
  expect(said).toBe("closed\n");
});
