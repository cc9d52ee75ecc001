import { z } from "zod";
import { settings } from "#lib/config/settings";
import { log } from "#lib/log/log";
import { askComfy, comfyBase } from "#lib/providers/comfyui/ask-comfy";
import type { NeededFile } from "#lib/providers/comfyui/needed-file";
import type { CallOptions } from "#lib/providers/media-work";
import { readReply } from "#lib/providers/read-reply";
import { vendorFailure } from "#lib/providers/vendor-failure";

const keptMs = 60_000;
const patienceSeconds = 10;

/** Older nodes give the list itself, newer ones give it as options. */
const Choices = z.union([
  z.tuple([z.array(z.string())], z.unknown()).transform(([names]) => names),
  z
    .tuple([z.literal("COMBO"), z.looseObject({ options: z.array(z.string()) })], z.unknown())
    .transform(([, { options }]) => options),
]);
const Info = z.record(
  z.string(),
  z.looseObject({ input: z.looseObject({ required: z.record(z.string(), z.unknown()) }) }),
);

interface Seen {
  names: ReadonlySet<string>;
  until: number;
}
/** By address, loader and input. */
const seen = new Map<string, Seen>();
const keyOf = ({ loader, input }: NeededFile): string => `${settings().COMFYUI_URL} ${loader} ${input}`;

/** Whether all these files were there when ComfyUI was last asked; undefined before it was asked. */
export function wereSeen(needs: readonly NeededFile[]): boolean | undefined {
  const found = needs.map((need) => seen.get(keyOf(need))?.names.has(need.file));
  return found.includes(false) ? false : found.includes(undefined) ? undefined : true;
}

/** Asks ComfyUI for the files that it has of these kinds. */
export async function lookForFiles(needs: readonly NeededFile[], { signal }: CallOptions): Promise<void> {
  comfyBase();
  for (const need of new Map(needs.map((each) => [keyOf(each), each])).values()) {
    const reply = await askComfy(`/object_info/${need.loader}`, { signal, timeoutSeconds: patienceSeconds });
    // A ComfyUI without such a node has no file for it either.
    const node = readReply(Info, reply, { provider: "comfyui" })[need.loader];
    const choices = Choices.safeParse(node?.input.required[need.input]);
    seen.set(keyOf(need), { names: new Set(choices.data ?? []), until: Date.now() + keptMs });
  }
}

let lookedAt = Number.NEGATIVE_INFINITY;

/** Asks in the background, at most once a minute: who lists models cannot wait for it. */
export function keepLooking(needs: readonly NeededFile[]): void {
  if (settings().COMFYUI_URL === undefined || Date.now() - lookedAt < keptMs) return;
  lookedAt = Date.now();
  lookForFiles(needs, { signal: AbortSignal.timeout(patienceSeconds * 1000) }).catch((error: unknown) => {
    log("providers").info({ err: error, provider: "comfyui" }, "not asked for its files");
  });
}

/** Throws INVALID_INPUT with the file that is missing, after asking where a look is old or found it missing. */
export async function requireFiles(needs: readonly NeededFile[], options: CallOptions): Promise<void> {
  const doubtful = needs.filter((need) => {
    const known = seen.get(keyOf(need));
    return known === undefined || known.until < Date.now() || !known.names.has(need.file);
  });
  await lookForFiles(doubtful, options);
  const absent = needs.find((need) => wereSeen([need]) === false);
  if (absent) throw missingFile(absent.file, absent.folder);
}

export const missingFile = (file: string, folder?: string) =>
  vendorFailure("INVALID_INPUT", "comfyui", {
    message: `ComfyUI lacks the file ${file}: put it into its folder models${folder ? `/${folder}` : ""}, or choose another model.`,
  });
