import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { countLines, type SourceFile } from "#lib/cli/checking/source-files";
import { projectRoot } from "#lib/processes/project-root";

const longestFile = 300;
/** Data reads well at any length. */
const dataTable =
  /^lib\/(storyboard\/(library|outline\/phrases)\/|pipelines\/testing\/topics\/|config\/setting-table|errors\/failure-table)|-(table|data|library)\.ts$/;
/** The README's table of settings is written by a program, and is as long as there are settings. */
const settingsRow = /^\| `[A-Z0-9_]+` \|/;
const drawer = /(^|\/)(utils?|helpers?|misc|common|shared|types)(\/|\.tsx?$)/;
// The address `/api/v1/shared/…` is a word of the product.
const address = /^app\/api\//;

/** Sentences about what breaks the house's rules; none when all is well. */
export function brokenRules(files: readonly SourceFile[]): string[] {
  return [
    ...tooLong(files),
    ...drawers(files),
    ...barrels(files),
    ...readmes(),
    ...length("README.md", 120),
    ...length("AGENTS.md", 80),
  ];
}

function tooLong(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ name, lines }) => lines > longestFile && !dataTable.test(name))
    .map(({ name, lines }) => `${name} has ${lines} lines; at most ${longestFile}, data tables excepted`);
}

function drawers(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ name }) => drawer.test(name) && !address.test(name))
    .map(({ name }) => `${name} is a drawer; name it by what it is`);
}

function barrels(files: readonly SourceFile[]): string[] {
  return files.filter(({ name }) => /\/index\.tsx?$/.test(name)).map(({ name }) => `${name} is a barrel; import files`);
}

function readmes(): string[] {
  const rooms = readdirSync(path.join(projectRoot(), "lib"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "decisions")
    .map((entry) => `lib/${entry.name}/README.md`);
  return rooms.flatMap((name) => length(name, 15));
}

function countRows(name: string): number {
  return readFileSync(path.join(projectRoot(), name), "utf8")
    .split("\n")
    .filter((line) => settingsRow.test(line)).length;
}

function length(name: string, longest: number): string[] {
  if (!existsSync(path.join(projectRoot(), name))) return [`${name} is missing`];
  const lines = countLines(name) - countRows(name);
  return lines > longest ? [`${name} has ${lines} lines; at most ${longest}`] : [];
}
