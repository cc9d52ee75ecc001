import { setTimeout as wait } from "node:timers/promises";

/** Waits until the server at `origin` says that it is well. False when it does not within `seconds`. */
export async function waitForHealth(origin: string, signal: AbortSignal, seconds = 60): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    signal.throwIfAborted();
    if (await isWell(origin)) return true;
    await wait(50, undefined, { signal });
  }
  return false;
}

async function isWell(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

/** Where this machine itself reaches a server that listens on `host`. */
export function ownOrigin(host: string, port: number): string {
  const here = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : host.includes(":") ? `[${host}]` : host;
  return `http://${here}:${port}`;
}
