import * as z from "zod";
import { SourceRef } from "#lib/contracts/clip-input";
import { AspectRatio } from "#lib/contracts/frame";
import { mergeTransitions } from "#lib/contracts/merge-transitions";
import { emptyMerge, type MergeDraft, mostParts } from "./merge-draft";

const Seconds = z.number().min(0).optional().catch(undefined);

/** What was kept may be half an order: shapes are checked here, rules only when it is sent. */
const KeptMerge = z.object({
  parts: z
    .array(
      z.object({
        ...{ key: z.string(), source: SourceRef, title: z.string() },
        ...{ seconds: Seconds, from: Seconds, to: Seconds },
      }),
    )
    .max(mostParts)
    .catch([]),
  transition: z.enum(mergeTransitions).catch("cut"),
  transitionSeconds: z.number().min(0.1).max(3).catch(emptyMerge.transitionSeconds),
  aspectRatio: AspectRatio.optional().catch(undefined),
  sound: z
    .object({
      upload: z.string(),
      name: z.string(),
      mode: z.enum(["mix", "replace"]),
      volume: z.number().min(0).max(2),
    })
    .optional()
    .catch(undefined),
  title: z.string().max(200).catch(""),
});

/** The draft in a text that a browser kept; nothing where it is none. */
export function readKeptMerge(text: string): MergeDraft | undefined {
  try {
    return KeptMerge.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
