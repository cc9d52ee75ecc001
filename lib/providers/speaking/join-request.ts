import { z } from "zod";
import { Said } from "#lib/providers/speech";

/** What the joining child is asked: pieces of one line, each decoded to mono 16-bit samples without a header. */
export const JoinRequest = z.strictObject({
  pieces: z.array(
    z.strictObject({
      text: z.string(),
      at: z.number().int(),
      endsParagraph: z.boolean(),
      samplesPath: z.string(),
      said: Said,
    }),
  ),
  language: z.string(),
  sampleRate: z.number().int(),
  outPath: z.string(),
});
