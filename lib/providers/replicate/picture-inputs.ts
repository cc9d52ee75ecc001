import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { CallOptions, PictureFile } from "#lib/providers/media-work";
import { multipartBody } from "#lib/providers/multipart-body";
import { readReply } from "#lib/providers/read-reply";
import { askReplicate } from "#lib/providers/replicate/predictions";

/** All that Replicate takes within an order, in bytes of the files. */
const mostWithin = 10_000_000;
const Uploaded = z.looseObject({ urls: z.looseObject({ get: z.url() }) });

/**
 * Pictures as a model's input takes them: within the order as data URIs, or, above 10 MB together, uploaded first. The
 * addresses of uploads can only be read with our token; Replicate resolves them itself.
 */
export async function pictureInputs(pictures: readonly PictureFile[], options: CallOptions): Promise<string[]> {
  const sizes = await Promise.all(pictures.map(async (picture) => (await stat(picture.path)).size));
  const within = sizes.reduce((sum, size) => sum + size, 0) <= mostWithin;
  const inputs: string[] = [];
  for (const picture of pictures) inputs.push(within ? await dataUri(picture) : await upload(picture, options));
  return inputs;
}

const dataUri = async ({ path: file, contentType }: PictureFile): Promise<string> =>
  `data:${contentType};base64,${await readFile(file, "base64")}`;

async function upload({ path: file, contentType }: PictureFile, { signal }: CallOptions): Promise<string> {
  const form = new FormData();
  form.set("content", new Blob([await readFile(file)], { type: contentType }), path.basename(file));
  const reply = await askReplicate("/files", { method: "POST", ...(await multipartBody(form)), signal });
  return readReply(Uploaded, reply, { provider: "replicate" }).urls.get;
}
