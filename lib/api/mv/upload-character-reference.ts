import { createHash } from "node:crypto";
import { z } from "zod";
import { ensureOwner } from "#lib/accounts/owner-store";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { characterOfUploads } from "#lib/api/make-character";
import { CharacterAnswer, characterAnswer } from "#lib/api/mv/character-answer";
import { mvErrors } from "#lib/api/mv/mv-errors";
import { orDefault, orNull } from "#lib/api/mv/or-null";
import { PictureBase64 } from "#lib/api/mv/picture-bytes";
import { keepPicture } from "#lib/api/mv/reference-of";
import { operation } from "#lib/api/operation";
import { parseInput } from "#lib/api/parse-input";
import { maxPictureBytes, maxPictureJsonBytes } from "#lib/api/read-body";
import { readForm } from "#lib/api/read-form";
import { IdempotencyHeaders } from "#lib/api/v1/idempotency";
import { mostPictures } from "#lib/contracts/character-pictures";
import { cleanWords } from "#lib/contracts/clip-input";
import { Failure } from "#lib/errors/failure";

/** The form's words; its files are read beside them. */
const Words = z.strictObject({
  character_description: orDefault(cleanWords(2000, "what the character looks like"), "As its pictures show it"),
  name: orNull(cleanWords(80, "a name")),
  /** A picture in base64, for senders without files. */
  image_base64: orNull(PictureBase64),
});
/** As the description has it. */
const Form = z.strictObject({
  file: z
    .string()
    .meta({ format: "binary", description: "A picture: PNG, JPEG or WebP. Up to four, under any names." }),
  ...{ character_description: z.string().optional(), name: z.string().optional(), image_base64: z.string().optional() },
});

export const mvUploadCharacterReference = operation({
  id: "mvUploadCharacterReference",
  method: "POST",
  path: "/mv/upload_character_reference",
  summary: "Make a character of pictures that are sent as a form",
  tag: "mv",
  access: owners("characters:write"),
  errors: mvErrors("CharacterReferenceError"),
  form: Form,
  input: z.object({ headers: IdempotencyHeaders }),
  answer: json(CharacterAnswer),
  failures: ["FILE_REFUSED", "QUOTA_EXCEEDED", "IDEMPOTENCY_MISMATCH"],
  run: async ({ headers }, caller, context) => {
    const began = performance.now();
    const { words, files } = await readForm(context, mostPictures * maxPictureBytes + maxPictureJsonBytes);
    const { body } = parseInput(z.object({ body: Words }), { body: words });
    const pictures = [...(body.image_base64 ? [body.image_base64] : []), ...files];
    if (pictures.length === 0 || pictures.length > mostPictures) {
      const message = `Send one to ${mostPictures} pictures, as files or in image_base64.`;
      throw new Failure("VALIDATION_ERROR", { message, issues: [{ path: "file", message }] });
    }
    await ensureOwner(caller);
    const uploads: string[] = [];
    for (const picture of pictures) {
      if (picture.byteLength > maxPictureBytes) throw new Failure("BODY_TOO_LARGE");
      uploads.push(await keepPicture(picture, caller.ownerId));
    }
    const character = { name: body.name, description: body.character_description };
    const idempotencyKey = headers["idempotency-key"];
    const sender = { caller, requestId: context.requestId, idempotencyKey, headers: context.headers };
    const hashes = pictures.map((picture) => createHash("sha256").update(picture).digest("hex"));
    const made = await characterOfUploads(character, uploads, sender, hashes);
    return characterAnswer(made, Math.round((performance.now() - began) / 100) / 10);
  },
});
