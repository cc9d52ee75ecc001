import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "#lib/processes/project-root";

export interface SourceFile {
  /** From the project root, with `/`. */
  name: string;
  lines: number;
}

const folders = ["app", "lib", "e2e"];

/** Every written source file; what is generated is not. */
export function sourceFiles(): SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(folder))
    .filter((name) => /\.(ts|tsx|mjs|css)$/.test(name) && !name.startsWith("lib/database/generated/"))
    .map((name) => ({ name, lines: countLines(name) }));
}

/** Every file below a folder of the project. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(path.join(projectRoot(), folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot(), path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}

export function countLines(name: string): number {
  return readFileSync(path.join(projectRoot(), name), "utf8").trimEnd().split("\n").length;
}
