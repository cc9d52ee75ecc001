import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { runMeasured } from "./measuring/run-measured.ts";

const Package = z.object({ version: z.string() });

const versionOf = (folder: string, name: string): string => {
  const file = path.join(import.meta.dirname, folder, "node_modules", name, "package.json");
  return Package.parse(JSON.parse(readFileSync(file, "utf8"))).version;
};

const firstLine = async (command: string, word: string): Promise<string> => {
  try {
    return (await runMeasured(command, [word])).output.split("\n")[0] ?? "";
  } catch {
    return "none";
  }
};

/** What was compared with what. */
export async function readVersions(): Promise<Record<string, string>> {
  return {
    node: process.version,
    canvas: versionOf("..", "@napi-rs/canvas"),
    "node-av": versionOf("..", "node-av"),
    remotion: versionOf(".", "remotion"),
    ffmpeg: await firstLine("ffmpeg", "-version"),
    chromium: await firstLine(process.env.CHROMIUM ?? "/usr/bin/chromium", "--version"),
  };
}
