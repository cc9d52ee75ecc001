import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { fitInto, OEmbed } from "#lib/api/v1/oembed";
import { shared, videoView } from "#lib/api/v1/video-view";
import { Failure } from "#lib/errors/failure";
import { readShare } from "#lib/videos/read-share";

const Pixels = z.coerce.number().int().min(100).max(10_000).optional();

/** The token of a share page's or player's address, on this installation where it knows its own address. */
function tokenOf(address: string, baseUrl: string): { token: string; origin: string } {
  const { origin, pathname } = new URL(address);
  const token = /^\/(?:s|embed)\/([\w-]+)$/.exec(pathname)?.[1];
  if (token === undefined || (baseUrl !== "" && origin !== baseUrl)) throw new Failure("NOT_FOUND");
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
  run: async ({ query: { url, maxwidth, maxheight } }, _caller, { baseUrl }) => {
    const { token, origin } = tokenOf(url, baseUrl);
    const { video, rules } = await readShare(token);
    const { title, posterUrl, film } = videoView(video, shared(origin, { token }));
    const { width, height } = fitInto(film, maxwidth, maxheight);
    const page = { version: "1.0", title, provider_name: "Reelwright", provider_url: origin } as const;
    const thumbnail = { thumbnail_url: posterUrl, thumbnail_width: film.width, thumbnail_height: film.height };
    if (!rules.embeddable) return { ...page, ...thumbnail, type: "link" as const };
    const frame = { src: `${origin}/embed/${token}`, title };
    return { ...page, ...thumbnail, type: "video" as const, width, height, html: iframe(frame, width, height) };
  },
});

function iframe({ src, title }: { src: string; title: string }, width: number, height: number): string {
  const allow = "fullscreen; picture-in-picture; autoplay; encrypted-media";
  const size = `width="${width}" height="${height}" style="border:0;max-width:100%;aspect-ratio:${width}/${height};height:auto"`;
  return `<iframe src="${src}" title="${escaped(title)}" ${size} allow="${allow}" allowfullscreen loading="lazy"></iframe>`;
}

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? "");
