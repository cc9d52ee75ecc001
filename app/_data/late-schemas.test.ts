import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const files = globSync(["app/**/*.{ts,tsx}", "lib/{contracts,render}/**/*.ts"], { cwd: root });
const sources = new Map(files.map((file) => [file, readFileSync(path.join(root, file), "utf8")]));
const isClient = (file: string): boolean => /^"use client"/m.test(sources.get(file) ?? "");

/** What a file imports at once, types apart: paths of our own files, names of packages. */
function importsOf(file: string): string[] {
  const source = sources.get(file) ?? "";
  // What runs on the server is called, not fetched.
  if (/^"use server"/m.test(source)) return [];
  const specifiers = [...source.matchAll(/^(?:import|export) (?!type )(?:[^"';]*? from )?"([^"]+)"/gm)];
  return specifiers.map(([, specifier = ""]) => {
    if (specifier.startsWith("#lib/")) return `${specifier.slice(1)}.ts`;
    if (!specifier.startsWith(".")) return specifier;
    const base = path.join(path.dirname(file), specifier);
    return [`${base}.ts`, `${base}.tsx`].find((name) => sources.has(name)) ?? base;
  });
}

/** The way on which a package is reached at once from a file; nothing where it is not. */
function wayTo(wanted: string, from: string): string[] | undefined {
  const ways = new Map([[from, [from]]]);
  for (const [file, way] of ways) {
    for (const next of importsOf(file)) {
      if (next === wanted || next.startsWith(`${wanted}/`)) return [...way, next];
      if (!ways.has(next)) ways.set(next, [...way, next]);
    }
  }
  return undefined;
}

const islands = new Set(
  files
    .filter((file) => file.startsWith("app/") && !file.includes(".test.") && !isClient(file))
    .flatMap(importsOf)
    .filter(isClient),
);

test.each(["zod", "sonner", "hls.js", "tus-js-client"])(
  "no page waits for %s: it is fetched when it is needed",
  (name) => {
    expect([...islands].flatMap((island) => wayTo(name, island)?.join(" > ") ?? [])).toEqual([]);
  },
);

test("islands are found, and what they import", () => {
  expect(islands.size).toBeGreaterThan(30);
  expect(wayTo("react-hook-form", "app/(studio)/videos/create/create-form.client.tsx")).toHaveLength(2);
  expect(wayTo("zod", "app/_data/answers.ts")).toEqual(["app/_data/answers.ts", "zod"]);
});
