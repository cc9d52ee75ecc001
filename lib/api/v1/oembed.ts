import { z } from "zod";

const Page = z.strictObject({
  version: z.literal("1.0"),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  thumbnail_url: z.string(),
  thumbnail_width: z.number().int(),
  thumbnail_height: z.number().int(),
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
