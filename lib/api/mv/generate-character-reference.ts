import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { characterOfDrawing } from "#lib/api/make-character";
import { CharacterAnswer, characterAnswer } from "#lib/api/mv/character-answer";
import { mvErrors } from "#lib/api/mv/mv-errors";
import { orDefault, orNull } from "#lib/api/mv/or-null";
import { vendorFailures } from "#lib/api/mv/vendor-failures";
import { operation } from "#lib/api/operation";
import { IdempotencyHeaders } from "#lib/api/v1/idempotency";
import { chooseArtist } from "#lib/characters/choose-artist";
import { mostPictures } from "#lib/contracts/character-pictures";
import { cleanWords } from "#lib/contracts/clip-input";
import { ModelRatio } from "#lib/contracts/model-card";

const Body = z.strictObject({
  character_description: cleanWords(2000, "what the character looks like"),
  num_images: orDefault(z.number().int().min(1).max(mostPictures), 1),
  aspect_ratio: orDefault(ModelRatio, "1:1"),
  negative_prompt: orNull(z.union([z.literal(""), cleanWords(2000, "what the pictures must not show")])),
  seed: orNull(z.number().int().min(0).max(0xffffffff)),
  /** Who draws, as `provider` or `provider/model`; the first that is configured when left out. */
  backend: orNull(z.string().min(1).max(200)),
  /** Known to the first servers of this door; models here have their own. */
  safety_filter_level: orNull(z.string().max(60)),
  person_generation: orNull(z.string().max(60)),
  output_format: orNull(z.enum(["png", "jpg", "jpeg", "webp"])),
});

export const mvGenerateCharacterReference = operation({
  id: "mvGenerateCharacterReference",
  method: "POST",
  path: "/mv/generate_character_reference",
  summary: "Pictures of a character, for the clips it is in",
  description:
    "`image_base64` is the first picture. The character is kept: send its `character_reference_id` with each clip, and no picture travels again. " +
    "The same Idempotency-Key means the same character, also after a crash; without a key, the very same order joins " +
    "one that is being drawn. `warnings` says where a vendor may have billed for a picture that never came.",
  tag: "mv",
  access: owners("characters:write"),
  errors: mvErrors("CharacterReferenceError"),
  input: z.object({ headers: IdempotencyHeaders, body: Body }),
  answer: json(CharacterAnswer),
  failures: [...vendorFailures, "BUDGET_EXCEEDED", "QUOTA_EXCEEDED", "IDEMPOTENCY_MISMATCH"],
  example: { character_description: "Silver metallic humanoid robot with a red shield", num_images: 2 },
  run: async ({ headers, body }, caller, { requestId, headers: answered }) => {
    const began = performance.now();
    const { card } = chooseArtist(body.backend);
    const drawing = {
      ...{ count: body.num_images, aspectRatio: body.aspect_ratio, seed: body.seed, model: body.backend },
      negativePrompt: body.negative_prompt || undefined,
    };
    const sender = { caller, requestId, idempotencyKey: headers["idempotency-key"], headers: answered };
    const words = { description: body.character_description };
    const { character: made, warnings } = await characterOfDrawing(words, drawing, sender);
    const format = made.images[0]?.contentType.split("/")[1]?.replace("jpeg", "jpg");
    const ignored = {
      num_images: made.images.length < body.num_images,
      aspect_ratio: !card.aspect_ratios.includes(body.aspect_ratio),
      negative_prompt: !!body.negative_prompt && !card.negative_prompt,
      seed: body.seed !== undefined && !card.seed,
      safety_filter_level: body.safety_filter_level !== undefined,
      person_generation: body.person_generation !== undefined,
      output_format: body.output_format !== undefined && body.output_format.replace("jpeg", "jpg") !== format,
    };
    const names = Object.entries(ignored).flatMap(([name, left]) => (left ? [name] : []));
    return characterAnswer(made, Math.round((performance.now() - began) / 100) / 10, names, warnings);
  },
});
