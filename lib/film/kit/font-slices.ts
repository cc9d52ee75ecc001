import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { projectRoot } from "#lib/processes/project-root";

interface FontPackage {
  family: string;
  package: string;
  /** File names of a slice, without `.woff2`. */
  files(slice: string): string[];
}

const variable = (family: string, name: string, styles: readonly string[]): FontPackage => ({
  family,
  package: `@fontsource-variable/${name}`,
  files: (slice) => styles.map((style) => `${name}-${slice}-wght-${style}`),
});
const upright = ["normal"];
const both = ["normal", "italic"];

/** Where each family that drawing may name comes from. */
const fontPackages: readonly FontPackage[] = [
  variable("Inter", "inter", both),
  variable("Fraunces", "fraunces", both),
  variable("JetBrains Mono", "jetbrains-mono", both),
  variable("Oswald", "oswald", upright),
  variable("Nunito", "nunito", both),
  variable("Baloo 2", "baloo-2", upright),
  variable("Playfair Display", "playfair-display", both),
  variable("Orbitron", "orbitron", upright),
  variable("Cinzel", "cinzel", upright),
  variable("Noto Sans SC", "noto-sans-sc", upright),
  variable("Noto Sans JP", "noto-sans-jp", upright),
  variable("Noto Sans KR", "noto-sans-kr", upright),
  variable("Noto Sans Arabic", "noto-sans-arabic", upright),
  variable("Noto Sans Hebrew", "noto-sans-hebrew", upright),
  variable("Noto Sans Devanagari", "noto-sans-devanagari", upright),
  {
    family: "Noto Color Emoji",
    package: "@fontsource/noto-color-emoji",
    // The slices hold vector colours that are drawn as nothing here; the whole font holds pictures.
    files: () => ["noto-color-emoji-emoji-400-normal"],
  },
];

/** A part of a family: its files hold the characters of some ranges. */
export interface FontSlice {
  family: string;
  paths: readonly string[];
  ranges: readonly (readonly [number, number])[];
}

/** All slices of all families, from the tables that the font packages carry. Loads no font. */
export function readFontSlices(): FontSlice[] {
  return fontPackages.flatMap((source) => {
    const folder = path.join(projectRoot(), "node_modules", source.package);
    const table = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(`${folder}/unicode.json`, "utf8")));
    return Object.entries(table).map(([name, ranges]) => ({
      family: source.family,
      paths: source.files(name.replace(/[[\]]/g, "")).map((file) => path.join(folder, "files", `${file}.woff2`)),
      ranges: readRanges(ranges),
    }));
  });
}

/** `U+20-7f,U+2212` → pairs of first and last. */
function readRanges(text: string): [number, number][] {
  return text.split(",").map((range) => {
    const [first = "", last = first] = range.trim().slice(2).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
