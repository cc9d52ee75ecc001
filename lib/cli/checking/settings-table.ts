import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { settingTable } from "#lib/config/setting-table";
import { parseSettings, type SettingName } from "#lib/config/settings";
import { projectRoot } from "#lib/processes/project-root";

const place = /<!-- settings -->[\s\S]*?<!-- \/settings -->|<!-- settings -->/;

/** Whether the README's table of settings is the one that the setting table writes; `write` makes it so. */
export function settingsTableIsCurrent(write: boolean): boolean {
  const file = path.join(projectRoot(), "README.md");
  const text = readFileSync(file, "utf8");
  const wanted = text.replace(place, `<!-- settings -->\n${writeTable()}\n<!-- /settings -->`);
  if (place.test(text) && wanted === text) return true;
  if (write) writeFileSync(file, wanted);
  return write;
}

function writeTable(): string {
  const defaults = parseSettings({});
  const rows = settingNames().map((name) => {
    const value = defaults[name];
    const words = settingTable[name].description ?? "";
    return `| \`${name}\` | ${shown(name, value)} | ${words} |`;
  });
  return ["| setting | default | meaning |", "|---|---|---|", ...rows].join("\n");
}

function settingNames(): SettingName[] {
  const isName = (name: string): name is SettingName => name in settingTable;
  return Object.keys(settingTable).filter(isName);
}

// What depends on the machine is told by its words.
function shown(name: SettingName, value: unknown): string {
  if (name === "DATA_DIR") return "`.data`";
  return value === undefined || String(value) === "" || name === "WORKER_CONCURRENCY" ? "" : `\`${value}\``;
}
