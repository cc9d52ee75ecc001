import path from "node:path";
import type { FontFile } from "#lib/contracts/scene-preview";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { type FontSlice, readFontSlices } from "#lib/film/kit/font-slices";
import { shownText } from "#lib/film/scenes/shown-text";
import { fontFamilies, fontOf } from "#lib/render/font-of";
import { lookOf } from "#lib/render/look-of";

let slices: readonly FontSlice[] | undefined;
const allSlices = (): readonly FontSlice[] => {
  slices ??= readFontSlices();
  return slices;
};

/** Families of which a browser gets only the one that comes first: they share their characters, and are large. */
const large = /^Noto Sans (SC|JP|KR)$/;

/** Font files that drawing a program in a browser takes: those that the film itself is drawn with. `url` is left to doors. */
export function fontFilesOf(program: SceneProgram): Omit<FontFile, "url">[] {
  const faces = new Set<string>(Object.values(lookOf(program.look).faces).map((face) => face.family));
  const characters = new Set(shownText(program.scene, program.typeset, program.captions));
  const order = fontOf(lookOf(program.look), "body", 24, program.language);
  const stack = fontFamilies.toSorted((a, b) => order.indexOf(`"${a}"`) - order.indexOf(`"${b}"`));
  const wanted = new Set<FontSlice>();
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    let found = 0;
    for (const family of stack) {
      const isText = faces.has(family);
      if (!isText && (found > 1 || (found > 0 && large.test(family)))) continue;
      const slice = allSlices().find((one) => one.family === family && holds(one, code));
      if (!slice) continue;
      wanted.add(slice);
      if (!isText) found += 1;
    }
  }
  return [...wanted].flatMap(filesOf);
}

/** Where a font file lies, by its name; undefined for names of no font. */
export function fontPath(name: string): string | undefined {
  return allSlices()
    .flatMap((slice) => slice.paths)
    .find((file) => path.basename(file) === name);
}

const holds = ({ ranges }: FontSlice, code: number): boolean =>
  ranges.some(([first, last]) => first <= code && code <= last);

function filesOf({ family, paths, ranges }: FontSlice): Omit<FontFile, "url">[] {
  const unicodeRange = ranges.map(([a, b]) => `U+${a.toString(16)}-${b.toString(16)}`).join(", ");
  return paths.map((file) => {
    const name = path.basename(file);
    const weight = /-(\d00)-(?:normal|italic)\.woff2$/.exec(name)?.[1] ?? "100 900";
    return { family, name, style: name.includes("-italic") ? "italic" : "normal", weight, unicodeRange };
  });
}
