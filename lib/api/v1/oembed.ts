import * as z from "zod";
import type { VersionFile } from "#lib/contracts/new-version";

const Page = z.strictObject({
  version: z.literal("1.0"),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  /** Absent where no picture is as small as was asked for. */
  thumbnail_url: z.string().optional(),
  thumbnail_width: z.number().int().optional(),
  thumbnail_height: z.number().int().optional(),
});

/** oEmbed 1.0: a player, or only a link where its owner wants no frames. */
export const OEmbed = z.discriminatedUnion("type", [
  Page.extend({ type: z.literal("video"), html: z.string(), width: z.number().int(), height: z.number().int() }),
  Page.extend({ type: z.literal("link") }),
]);

/** A film's size, made smaller to fit; never larger than 1280 on its long side, as players on pages are. */
export function fitInto(film: { width: number; height: number }, maxWidth = 1280, maxHeight = 1280) {
  const scale = Math.min(1, maxWidth / film.width, maxHeight / film.height);
  return { width: Math.round(film.width * scale), height: Math.round(film.height * scale) };
}

/** Names of a film's pictures by which they are asked for, with their widths, the widest first; the poster is as wide as the film. */
const pictures = [
  ["poster", "poster", Number.POSITIVE_INFINITY],
  ["large", "thumbnailLarge", 1280],
  ["medium", "thumbnailMedium", 640],
  ["small", "thumbnailSmall", 320],
] as const satisfies readonly (readonly [string, VersionFile, number])[];

/** The largest picture of a film that fits, which the protocol demands of it as of the player; undefined where none does. */
export function thumbnailWithin(
  film: { width: number; height: number },
  files: Partial<Record<VersionFile, string>>,
  {
    maxWidth = Number.POSITIVE_INFINITY,
    maxHeight = Number.POSITIVE_INFINITY,
  }: { maxWidth?: number; maxHeight?: number },
): { size: (typeof pictures)[number][0]; width: number; height: number } | undefined {
  for (const [size, file, wide] of pictures) {
    const width = Math.min(wide, film.width);
    const height = Math.round((width * film.height) / film.width);
    const other = size === "poster" || wide < film.width;
    if (files[file] !== undefined && other && width <= maxWidth && height <= maxHeight) return { size, width, height };
  }
  return undefined;
}
