import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { operationTable } from "#lib/api/operation-table";
import { readOpenApi } from "#lib/api/read-open-api";

const root = path.resolve("app/api");
/** Not endpoints of ours to describe: the answer to unknown addresses, and the doors of Clerk, vendors and the worker. */
const others = ["[...unknown]", "clerk", "hooks/replicate", "worker"];

const routeFiles = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .map((file) => path.dirname(file))
  .filter((folder) => !others.includes(folder));

const doors = [...operationTable, readOpenApi];
const verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];

async function boundIn(folder: string): Promise<string[]> {
  const module: Record<string, unknown> = await import(pathToFileURL(path.join(root, folder, "route.ts")).href);
  return verbs.flatMap((verb) => {
    const handler = module[verb];
    if (typeof handler !== "function" || !("door" in handler)) return [];
    const door = doors.find((one) => one === handler.door);
    expect(door?.method, `${folder} ${verb}`).toBe(verb);
    return `${verb} /${folder.replaceAll(/\[(\w+)\]/g, "{$1}")} ${door?.id}`;
  });
}

test("route files and the operation table say the same, both ways", async () => {
  const bound = (await Promise.all(routeFiles.map(boundIn))).flat();
  expect(bound.sort()).toEqual(doors.map(({ method, path: at, id }) => `${method} ${at} ${id}`).sort());
});

test("every route file has all verbs, so that wrong ones are refused in our own form", async () => {
  for (const folder of routeFiles) {
    const module = await import(pathToFileURL(path.join(root, folder, "route.ts")).href);
    expect(Object.keys(module).sort(), folder).toEqual([...verbs, "HEAD", "OPTIONS"].sort());
  }
});

test("a route file has at most 12 lines", () => {
  for (const folder of routeFiles) {
    const lines = readFileSync(path.join(root, folder, "route.ts"), "utf8")
      .trimEnd()
      .split("\n");
    expect(lines.length, folder).toBeLessThanOrEqual(12);
  }
});

test("ids and addresses are unique", () => {
  expect(new Set(doors.map(({ id }) => id)).size).toBe(doors.length);
  expect(new Set(doors.map(({ method, path: at }) => `${method} ${at}`)).size).toBe(doors.length);
});

test("a verb that an address does not have is refused with those it has", async () => {
  const { bind } = await import("#lib/api/bind");
  const handlers = bind(readOpenApi);
  const answer = await handlers.DELETE(new Request("http://localhost/api/openapi.json"), {
    params: Promise.resolve({}),
  });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("allow")).toBe("OPTIONS, GET, HEAD");
  expect((await answer.json()).error.code).toBe("METHOD_NOT_ALLOWED");
});
