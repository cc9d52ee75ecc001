import { z } from "zod";
import { settings } from "#lib/config/settings";
import { askComfy, comfyBase } from "#lib/providers/comfyui/ask-comfy";
import { type ComfyModel, comfyModels } from "#lib/providers/comfyui/comfy-models";
import type { CallOptions } from "#lib/providers/media-work";
import { readReply } from "#lib/providers/read-reply";
import { vendorFailure } from "#lib/providers/vendor-failure";

const loader = "CheckpointLoaderSimple";
const keptMs = 60_000;
const patienceSeconds = 10;

const Info = z.looseObject({
  [loader]: z.looseObject({
    input: z.looseObject({
      required: z.looseObject({ ckpt_name: z.tuple([z.array(z.string())], z.unknown()) }),
    }),
  }),
});

let known: { base: string; checkpoints: ReadonlySet<string>; until: number } | undefined;

/** The models whose files ComfyUI was last seen to have; all of ours before it was asked. */
export function seenModels(): readonly ComfyModel[] {
  const seen = known && known.base === settings().COMFYUI_URL ? known.checkpoints : undefined;
  if (seen === undefined) return comfyModels;
  const here = comfyModels.filter(({ checkpoint }) => seen.has(checkpoint));
  return here.map((model, i) => ({ ...model, card: { ...model.card, preferred: i === 0 } }));
}

/** Asks which checkpoints there are. */
export async function lookForModels({ signal }: CallOptions): Promise<ReadonlySet<string>> {
  const base = comfyBase();
  const reply = await askComfy(`/object_info/${loader}`, { signal, timeoutSeconds: patienceSeconds });
  const [names] = readReply(Info, reply, { provider: "comfyui" })[loader].input.required.ckpt_name;
  const checkpoints = new Set(names);
  known = { base, checkpoints, until: Date.now() + keptMs };
  return checkpoints;
}

/** A model whose file is there. Throws INVALID_INPUT with what is missing, MODEL_RETIRED for names that are not ours. */
export async function findModel(name: string, options: CallOptions): Promise<ComfyModel> {
  const model = comfyModels.find(({ card }) => card.model === name);
  if (model === undefined) {
    const names = comfyModels.map(({ card }) => card.model).join(", ");
    throw vendorFailure("MODEL_RETIRED", "comfyui", {
      message: `ComfyUI is not asked for ${name} here; choose ${names}.`,
    });
  }
  const fresh = known && known.base === comfyBase() && known.until > Date.now() ? known.checkpoints : undefined;
  const here = fresh?.has(model.checkpoint) ? fresh : await lookForModels(options);
  if (!here.has(model.checkpoint)) throw missingFile(model.checkpoint);
  return model;
}

export const missingFile = (file: string) =>
  vendorFailure("INVALID_INPUT", "comfyui", {
    message: `ComfyUI lacks the file ${file}: put it into its folder models/checkpoints, or choose another model.`,
  });
