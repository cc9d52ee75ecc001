import * as z from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { mediaPath } from "#lib/api/v1/media-path";
import { fitInto, OEmbed, thumbnailWithin } from "#lib/api/v1/oembed";
import { shared } from "#lib/api/v1/video-view";
import { Failure } from "#lib/errors/failure";
import { readShare } from "#lib/videos/read-share";

const Pixels = z.coerce.number().int().min(100).max(10_000).optional();

/** The token of a share page's or player's address, on this installation: its own address, else the one that was asked. */
function tokenOf(address: string, baseUrl: string, asked: string | null): { token: string; origin: string } {
  const { origin, host, pathname } = new URL(address);
  const token = /^\/(?:s|embed)\/([\w-]+)$/.exec(pathname)?.[1];
  const here = baseUrl === "" ? host === asked?.toLowerCase() : origin === baseUrl;
  if (token === undefined || !here) throw new Failure("NOT_FOUND");
  return { token, origin };
}

export const readOEmbed = operation({
  id: "readOEmbed",
  method: "GET",
  path: "/oembed",
  summary: "How to show a public link on another site (oembed.com)",
  tag: "shares",
  access: anybody,
  input: z.object({
    query: z.object({
      url: z.url({ protocol: /^https?$/ }).max(2000),
      format: z.literal("json", "Answers are JSON.").default("json"),
      maxwidth: Pixels,
      maxheight: Pixels,
    }),
  }),
  answer: json(OEmbed),
  failures: ["NOT_FOUND", "PASSWORD_REQUIRED"],
  run: async ({ query: { url, maxwidth, maxheight } }, _caller, { baseUrl, requestHeaders }) => {
    const { token, origin } = tokenOf(url, baseUrl, requestHeaders.get("host"));
    const { video, rules } = await readShare(token);
    const { title, version } = video;
    const { facts: film, files, jobId } = version;
    const page = { version: "1.0", title, provider_name: "Reelwright", provider_url: origin } as const;
    const picture = thumbnailWithin(film, files, { maxWidth: maxwidth, maxHeight: maxheight });
    const thumbnail = picture && {
      thumbnail_url: `${shared(origin, { token })(mediaPath.thumbnail(jobId))}&size=${picture.size}`,
      ...{ thumbnail_width: picture.width, thumbnail_height: picture.height },
    };
    if (!rules.embeddable) return { ...page, ...thumbnail, type: "link" as const };
    const { width, height } = fitInto(film, maxwidth, maxheight);
    const frame = { src: `${origin}/embed/${token}`, title };
    return { ...page, ...thumbnail, type: "video" as const, width, height, html: iframe(frame, width, height) };
  },
});

function iframe({ src, title }: { src: string; title: string }, width: number, height: number): string {
  const allow = "fullscreen; picture-in-picture; autoplay; encrypted-media";
  const size = `width="${width}" height="${height}" style="border:0;max-width:100%;aspect-ratio:${width}/${height};height:auto"`;
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" ${size} allow="${allow}" allowfullscreen loading="lazy"></iframe>`;
}

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? "");
