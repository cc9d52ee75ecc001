import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { mvErrors } from "#lib/api/mv/mv-errors";
import { mvTime } from "#lib/api/mv/mv-time";
import { orDefault, orNull } from "#lib/api/mv/or-null";
import { vendorFailures } from "#lib/api/mv/vendor-failures";
import { writeScenes } from "#lib/api/mv/write-scenes";
import { operation } from "#lib/api/operation";
import { cleanWords } from "#lib/contracts/clip-input";

const Wish = orNull(z.union([z.literal(""), cleanWords(500, "the wish")]));
const Scenes = z.strictObject({
  scenes: z.array(z.strictObject({ description: z.string(), negative_description: z.string() })),
  /** Nothing is written to files: what the first servers of this door answered here. */
  output_files: z.strictObject({}),
  metadata: z.strictObject({
    idea: z.string(),
    number_of_scenes: z.number().int(),
    /** `provider/model`, or `local/scenes`: the built-in planner. */
    writer: z.string(),
    /** What a caller should know, such as why a model did not write. */
    warnings: z.array(z.string()),
    generation_timestamp: z.string(),
    processing_time_seconds: z.number(),
  }),
});

export const mvCreateScenes = operation({
  id: "mvCreateScenes",
  method: "POST",
  path: "/mv/create_scenes",
  summary: "Scenes of an idea, each a prompt for a clip with what it must not show",
  description:
    "Written by the configured language model; without one, or where it fails, by the built-in planner, which `metadata.writer` says.",
  tag: "mv",
  access: owners("jobs:write"),
  errors: mvErrors("SceneGenerationError"),
  input: z.object({
    body: z.strictObject({
      idea: cleanWords(2000, "the idea"),
      character_description: orNull(z.union([z.literal(""), cleanWords(2000, "what the character looks like")])),
      number_of_scenes: orDefault(z.number().int().min(1).max(50, "At most 50 scenes are written at once."), 4),
      character_characteristics: Wish,
      video_type: Wish,
      video_characteristics: Wish,
      camera_angle: Wish,
      /** `provider/model`; the configured one when left out. */
      model: orNull(z.string().min(1).max(120)),
    }),
  }),
  answer: json(Scenes),
  failures: [...vendorFailures, "BUDGET_EXCEEDED"],
  example: {
    idea: "Tourist exploring Austin, Texas",
    character_description: "Silver metallic humanoid robot with a red shield",
    number_of_scenes: 4,
  },
  run: async ({ body }, caller, { signal, requestId }) => {
    const began = performance.now();
    const { idea, number_of_scenes: count, character_characteristics: traits, model } = body;
    const character = [body.character_description, traits].filter(Boolean).join(", ") || undefined;
    const wishes = [body.video_type, body.video_characteristics, body.camera_angle].filter((wish) => !!wish);
    const order = { idea, count, character, wishes: wishes.flatMap((wish) => wish ?? []) };
    const { scenes, writer, warnings } = await writeScenes(order, { model, caller, requestId, signal });
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    return {
      ...{ scenes, output_files: {} },
      metadata: {
        ...{ idea, number_of_scenes: scenes.length, writer, warnings },
        ...{ generation_timestamp: mvTime(new Date()), processing_time_seconds: seconds },
      },
    };
  },
});
