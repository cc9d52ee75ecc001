import { z } from "zod";
import { maxPictureBytes } from "#lib/api/read-body";

const tooLarge = `A picture has at most ${maxPictureBytes / 1_000_000} MB; upload larger ones by POST /api/v1/files.`;

/** A picture in base64, with or without the head of a data address. */
export const PictureBase64 = z
  .string()
  .min(1, "An empty text is no picture.")
  .max(Math.ceil((maxPictureBytes * 4) / 3) + 200, tooLarge)
  .transform((text, context) => {
    const bare = text.replace(/^data:[\w/+.-]*;base64,/, "").replaceAll(/\s/g, "");
    const bytes = Buffer.from(bare, "base64");
    // Node reads past what is no base64; whoever sends it means something else.
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(bare) || bytes.length === 0) {
      context.addIssue({ code: "custom", message: "This is no base64 of a picture." });
      return z.NEVER;
    }
    if (bytes.length > maxPictureBytes) {
      context.addIssue({ code: "custom", message: tooLarge });
      return z.NEVER;
    }
    return bytes;
  });
