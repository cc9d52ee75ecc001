import { readFile } from "node:fs/promises";
import { z } from "zod";
import { mvTime } from "#lib/api/mv/mv-time";
import { characterPicturePath } from "#lib/api/v1/character-view";
import type { Character } from "#lib/characters/read-character";
import { PictureType } from "#lib/contracts/character-view";
import { storage } from "#lib/storage/storage";

const Image = z.strictObject({
  /** Also good as a `character_reference_id`. */
  id: z.uuid(),
  /** Its key in storage; never a path of the server's. */
  path: z.string(),
  /** Nothing leaves this installation. */
  cloud_url: z.null(),
  url: z.string(),
  content_type: PictureType,
  width: z.number().int(),
  height: z.number().int(),
});

/** A character as this door answers it: its first picture as bytes, all of them by their addresses. */
export const CharacterAnswer = z.strictObject({
  character_reference_id: z.uuid(),
  image_base64: z.string(),
  images: z.array(Image),
  metadata: z.strictObject({
    character_description: z.string(),
    /** `provider/model`; null where the pictures were sent. */
    model_used: z.string().nullable(),
    num_images: z.number().int(),
    generation_timestamp: z.string(),
    processing_time_seconds: z.number(),
  }),
  ignored_parameters: z.array(z.string()),
  /** What may have been billed without a picture. */
  warnings: z.array(z.string()),
});
type CharacterAnswer = z.infer<typeof CharacterAnswer>;

export async function characterAnswer(
  { id, description, drawnBy, createdAt, images }: Character,
  seconds: number,
  ignored: readonly string[] = [],
  warnings: readonly string[] = [],
): Promise<CharacterAnswer> {
  const [first] = images;
  const bytes = first ? await readFile(await storage().localPath(first.storageKey)) : Buffer.alloc(0);
  return {
    character_reference_id: id,
    image_base64: bytes.toString("base64"),
    images: images.map(({ id: imageId, position, storageKey, contentType, width, height }) => ({
      ...{ id: imageId, path: storageKey, cloud_url: null, url: characterPicturePath(id, position) },
      ...{ content_type: PictureType.parse(contentType), width, height },
    })),
    metadata: {
      ...{ character_description: description, model_used: drawnBy, num_images: images.length },
      ...{ generation_timestamp: mvTime(createdAt), processing_time_seconds: seconds },
    },
    ignored_parameters: [...ignored],
    warnings: [...warnings],
  };
}
