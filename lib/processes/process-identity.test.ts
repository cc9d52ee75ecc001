import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { freePort, portTrouble } from "#lib/processes/free-port";
import { commandLine, identify, isAlive, parentOf, stopProcess, untilGone } from "#lib/processes/process-identity";

function sleeper(code = "setTimeout(() => {}, 60_000)") {
  const child = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "ignore"] });
  const identity = identify(child.pid ?? 0);
  if (!identity) throw new Error("it did not start");
  return { child, identity };
}

test("a process is itself, and not another with its number", async () => {
  const { identity } = sleeper();
  expect(isAlive(identity)).toBe(true);
  expect(isAlive({ ...identity, startedAt: "earlier" })).toBe(false);
  expect(parentOf(identity.pid)).toBe(process.pid);
  expect(commandLine(identity.pid)).toContain("setTimeout");
  const gone = untilGone(identity);
  expect(await stopProcess(identity, [{ signal: "SIGTERM", milliseconds: 5000 }])).toBe(true);
  await gone;
  expect(identify(identity.pid)).toBeUndefined();
});

test("one that does not listen gets the next signal", async () => {
  const { child, identity } = sleeper(
    "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)",
  );
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  const steps = [
    { signal: "SIGTERM", milliseconds: 200 },
    { signal: "SIGKILL", milliseconds: 5000 },
  ] as const;
  expect(await stopProcess(identity, steps)).toBe(true);
  expect(child.signalCode ?? "SIGKILL").toBe("SIGKILL");
});

test("a free port can be listened on; a place that is not this machine's cannot", async () => {
  expect(await portTrouble(await freePort(), "127.0.0.1")).toBeUndefined();
  expect(await portTrouble(await freePort(), "192.0.2.1")).toBe("EADDRNOTAVAIL");
});
