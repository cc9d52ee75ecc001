import { type ComfyModel, comfyModels } from "#lib/providers/comfyui/comfy-models";
import { requireFiles, wereSeen } from "#lib/providers/comfyui/installed-files";
import type { CallOptions } from "#lib/providers/media-work";
import { vendorFailure } from "#lib/providers/vendor-failure";

/** The models whose files ComfyUI was last seen to have; all of ours before it was asked. */
export const seenModels = (): readonly ComfyModel[] =>
  comfyModels
    .filter(({ needs }) => wereSeen(needs) !== false)
    .map((model, i) => ({ ...model, card: { ...model.card, preferred: i === 0 } }));

/** A model whose file is there. Throws INVALID_INPUT with what is missing, MODEL_RETIRED for names that are not ours. */
export async function findModel(name: string, options: CallOptions): Promise<ComfyModel> {
  const model = comfyModels.find(({ card }) => card.model === name);
  if (model === undefined) throw noSuchModel(name);
  await requireFiles(model.needs, options);
  return model;
}

export function noSuchModel(name: string) {
  const names = comfyModels.map(({ card }) => card.model).join(", ");
  const message = `ComfyUI is not asked for ${name} here; choose ${names}.`;
  return vendorFailure("MODEL_RETIRED", "comfyui", { message });
}
