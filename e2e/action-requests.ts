import { readFileSync } from "node:fs";
import * as z from "zod";
import type { Things } from "#lib/api/testing/owned-things";

export interface ActionRequest {
  /** The page that it is sent to. */
  page: string;
  /** As React's client encodes it. */
  body: string;
  contentType: string;
  /** Stands in the answer to whoever may: proof that it was understood. */
  proof: RegExp;
  /** It leads to a page that whoever has its address may see. */
  isPublic?: true;
}

const plain = (page: string, args: readonly unknown[], proof: RegExp): ActionRequest => ({
  ...{ page, proof, body: JSON.stringify(args), contentType: "text/plain;charset=UTF-8" },
});

const boundary = "between-the-fields";
/** The last argument is a form, as React's client names its fields. */
function withForm(page: string, args: readonly unknown[], form: Record<string, string>, proof: RegExp): ActionRequest {
  const fields = Object.fromEntries(Object.entries(form).map(([name, value]) => [`1_${name}`, value]));
  const parts = Object.entries({ ...fields, 0: JSON.stringify([...args, "$K1"]) }).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const body = `${parts.join("")}--${boundary}--\r\n`;
  return { page, proof, body, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** How each server action is asked about an owner's things. */
const requests: Readonly<Record<string, (things: Things) => ActionRequest>> = {
  orderFilm: () => plain("/videos/create", [{ topic: "Waves and tides" }, crypto.randomUUID()], /"jobId"/),
  estimateOrder: () => plain("/videos/create", [{ topic: "Waves and tides" }], /"total_micros"/),
  orderClip: ({ characterId }) => {
    const order = { prompt: "A robot", backend: "local", firstFrame: { type: "character", id: characterId } };
    return plain("/videos/create/clip", [order, crypto.randomUUID()], /"jobId"/);
  },
  estimateClip: () => plain("/videos/create/clip", [{ prompt: "A robot", backend: "local" }], /"total_micros"/),
  orderMerge: ({ videoId }) => {
    const parts = [{ source: { type: "video", id: videoId } }];
    return plain("/videos/create/merge", [{ parts }, crypto.randomUUID()], /"jobId"/);
  },
  estimateMerge: ({ videoId }) =>
    plain("/videos/create/merge", [{ parts: [{ source: { type: "video", id: videoId } }] }], /"total_micros"/),
  findFilms: () => plain("/videos/create/merge", ["", "$undefined"], /"films"/),
  readFilms: ({ videoId }) => plain("/videos/create/merge", [[videoId]], /"posterUrl"/),
  askProvider: () => plain("/settings/providers", ["espeak"], /"message"/),
  unlock: ({ token }) => ({
    ...withForm(`/s/${token}`, [token, "page"], { password: "nothing" }, /./),
    isPublic: true,
  }),
  // Of Clerk's library; it forgets what Next remembers, of no owner in particular.
  invalidateCacheAction: () => plain("/videos", [], /./),
};

const Manifest = z.object({ node: z.record(z.string(), z.object({ exportedName: z.string() })) });

/** Every server action of the build with how it is asked. Throws for one that nobody has told how to ask. */
export function actionRequests(things: Things): { id: string; name: string; request: ActionRequest }[] {
  const manifest = readFileSync(".next/server/server-reference-manifest.json", "utf8");
  return Object.entries(Manifest.parse(JSON.parse(manifest)).node).map(([id, { exportedName: name }]) => {
    const request = requests[name];
    if (!request) throw new Error(`Nobody has told how the server action ${name} is asked: action-requests must know.`);
    return { id, name, request: request(things) };
  });
}
