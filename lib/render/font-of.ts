import type { FontRole, Look } from "#lib/render/looks/look";

const eastAsian = { zh: "Noto Sans SC", ja: "Noto Sans JP", ko: "Noto Sans KR" } as const;
const others = ["Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Color Emoji"] as const;

/** Families that looks name as faces: each draws its own letters, and never stands in for another. */
export const faceFamilies = [
  "Inter",
  "Fraunces",
  "JetBrains Mono",
  "Oswald",
  "Nunito",
  "Baloo 2",
  "Playfair Display",
  "Orbitron",
  "Cinzel",
] as const;

/** Families every kit loads, under these names (from the fontsource packages of the same name). */
export const fontFamilies = [...faceFamilies, ...Object.values(eastAsian), ...others] as const;

const asianFaces = Object.entries(eastAsian);
const ownAsian = (language: string): string | undefined => {
  for (const [code, family] of asianFaces) if (language.startsWith(code)) return family;
  return undefined;
};

/** Fallbacks for a language: its own East Asian face first, because the three share code points. */
function fallbacks(own: string | undefined): readonly string[] {
  const asian = Object.values(eastAsian).filter((family) => family !== own);
  return ["Inter", ...(own ? [own] : []), ...asian, ...others];
}

const stacks = new Map<string, string>();

/** A family and what stands in for it, as CSS has it; remembered, because every measuring asks. */
function stackOf(family: string, language: string): string {
  const own = ownAsian(language);
  const key = `${family}|${own}`;
  const known = stacks.get(key);
  if (known !== undefined) return known;
  const families = [family, ...fallbacks(own).filter((other) => other !== family)];
  const made = families.map((f) => `"${f}"`).join(", ");
  stacks.set(key, made);
  return made;
}

/** The CSS font of a role at a size in px; equal input gives an equal string. */
export function fontOf(look: Look, role: FontRole, px: number, language: string): string {
  const face = look.faces[role];
  const size = Math.round(px * (face.scale ?? 1) * 100) / 100;
  return `${face.italic ? "italic " : ""}${face.weight} ${size}px ${stackOf(face.family, language)}`;
}

/** How large letters of a font of `fontOf` look, in px of the body face: faces with large letters are set smaller. */
export function lettersPx(look: Look, font: string): number {
  const [, weight, px, family] = /(\d+) ([\d.]+)px "([^"]+)"/.exec(font) ?? [];
  const face = Object.values(look.faces).find((one) => one.family === family && one.weight === Number(weight));
  return Number(px ?? 0) / (face?.scale ?? 1);
}
