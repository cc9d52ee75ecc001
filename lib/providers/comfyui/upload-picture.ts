import { readFile } from "node:fs/promises";
import { z } from "zod";
import { askComfy } from "#lib/providers/comfyui/ask-comfy";
import { fileHash } from "#lib/providers/local/file-hash";
import type { CallOptions, PictureFile } from "#lib/providers/media-work";
import { multipartBody } from "#lib/providers/multipart-body";
import { readReply } from "#lib/providers/read-reply";

const Uploaded = z.looseObject({ name: z.string().min(1), subfolder: z.string().default("") });
const endings = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" } as const;

/** Puts a picture among ComfyUI's inputs, under a name of its content. Answers the name that graphs load it by. */
export async function uploadPicture({ path, contentType }: PictureFile, { signal }: CallOptions): Promise<string> {
  const name = `studio-${(await fileHash(path)).slice(0, 32)}.${endings[contentType]}`;
  const form = new FormData();
  form.set("image", new Blob([await readFile(path)], { type: contentType }), name);
  form.set("type", "input");
  form.set("overwrite", "true");
  const reply = await askComfy("/upload/image", { method: "POST", ...(await multipartBody(form)), signal });
  const { name: kept, subfolder } = readReply(Uploaded, reply, { provider: "comfyui" });
  return subfolder === "" ? kept : `${subfolder}/${kept}`;
}
