import type { MakeFlags, MakeOrder } from "#lib/cli/make/make-order";
import { orderProblem } from "#lib/cli/make/order-problem";
import { MergeInput } from "#lib/contracts/clip-input";

/** Files that become one film, in their order. Throws SetupProblem with a sentence. */
export function readMerge(parts: readonly string[], given: MakeFlags): MakeOrder {
  const named = new Map(parts.map((file, i) => [String(i), file]));
  const { sound } = given;
  const files = sound === undefined ? named : new Map([...named, ["sound", sound]]);
  const input = MergeInput.safeParse({
    parts: [...named.keys()].map((id) => ({ source: { type: "upload", id } })),
    transition: given.transition,
    transitionSeconds: given["transition-seconds"] === undefined ? undefined : Number(given["transition-seconds"]),
    aspectRatio: given.aspect,
    sound: sound === undefined ? undefined : { upload: "sound", mode: given["sound-mode"] },
    title: given.title,
  });
  if (!input.success) throw orderProblem(input.error);
  return { input: { kind: "clip", version: 1, merge: input.data }, files };
}
