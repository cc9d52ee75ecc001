import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { freePort } from "#lib/processes/free-port";
import { identify } from "#lib/processes/process-identity";

// Beside the server that the other journeys use: the same build, another data folder and port.
let dir = "";
let port = 0;
const commands: ChildProcess[] = [];

// Each test goes on from where the one before left the machine.
test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), "reelwright-start-"));
  port = await freePort();
});
test.afterAll(async () => {
  const latest = commands.at(-1);
  if (latest && latest.exitCode === null && latest.signalCode === null) {
    latest.kill("SIGTERM");
    await new Promise((resolve) => latest.once("exit", resolve));
  }
  rmSync(dir, { recursive: true, force: true });
});

interface Started {
  command: ChildProcess;
  said: () => string;
  ended: Promise<number | null>;
}

function start(): Started {
  const command = spawn("node", ["lib/cli/start.ts"], {
    env: { ...process.env, DATA_DIR: dir, PORT: String(port), HOST: "127.0.0.1", npm_lifecycle_event: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  commands.push(command);
  let said = "";
  for (const stream of [command.stdout, command.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  return { command, said: () => said, ended: new Promise((resolve) => command.once("close", resolve)) };
}

async function ready(): Promise<Started> {
  const started = start();
  await expect.poll(started.said, { timeout: 60_000 }).toContain(`ready at http://localhost:${port}`);
  return started;
}

const Recorded = z.object({ pid: z.number() });
const pidOf = (role: string) =>
  Recorded.parse(JSON.parse(readFileSync(path.join(dir, `run/${role}.json`), "utf8"))).pid;
const postgresPid = () =>
  Number(readFileSync(path.join(dir, "postgres/cluster/postmaster.pid"), "utf8").split("\n")[0]);
const isHealthy = async () => (await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined))?.ok ?? false;

test("a first start, a refused second one, a clean end", async () => {
  const first = await ready();
  const processes = [pidOf("web"), pidOf("worker"), postgresPid()];

  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`already runs on ${dir} at http://localhost:${port}`);
  expect(second.said()).not.toContain("    at ");
  expect(await isHealthy()).toBe(true);

  // An open event stream must not hold the end up.
  const stream = await fetch(`http://127.0.0.1:${port}/api/v1/videos/jobs`, { headers: { connection: "keep-alive" } });
  await stream.arrayBuffer();
  const asked = performance.now();
  first.command.kill("SIGINT");
  expect(await first.ended).toBe(0);
  expect(performance.now() - asked).toBeLessThan(15_000);
  expect(processes.map(identify)).toEqual([undefined, undefined, undefined]);
});

test("after the command is killed, the next start takes over", async () => {
  const first = await ready();
  const left = { web: pidOf("web"), worker: pidOf("worker"), postgres: postgresPid() };
  first.command.kill("SIGKILL");
  await first.ended;
  expect(await isHealthy()).toBe(true);

  const next = await ready();
  expect(next.said()).toContain("an earlier start had left running");
  expect(postgresPid()).toBe(left.postgres);
  expect([left.web, left.worker].map(identify)).toEqual([undefined, undefined]);
  expect(await isHealthy()).toBe(true);
});

test("a killed worker, web server and database come back by themselves", async () => {
  for (const pid of [() => pidOf("worker"), () => pidOf("web"), postgresPid]) {
    const killed = pid();
    process.kill(killed, "SIGKILL");
    await expect
      .poll(
        () => {
          try {
            return pid();
          } catch {
            return killed;
          }
        },
        { timeout: 30_000 },
      )
      .not.toBe(killed);
    await expect.poll(isHealthy, { timeout: 30_000 }).toBe(true);
  }
});

test("a taken port is told in a sentence", async () => {
  const latest = commands.at(-1);
  latest?.kill("SIGTERM");
  await new Promise((resolve) => latest?.once("close", resolve));
  const own = port;
  port = Number(new URL(test.info().project.use.baseURL ?? "").port);
  const refused = start();
  port = own;
  expect(await refused.ended).toBe(1);
  expect(refused.said()).toMatch(/^Port \d+ is taken by another program; .*PORT=/m);
});
