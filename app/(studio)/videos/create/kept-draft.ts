import * as z from "zod";
import { captionStyles } from "#lib/contracts/caption-styles";
import { OutputFormat } from "#lib/contracts/explainer-fields";
import { AspectRatio, Quality } from "#lib/contracts/frame";
import { LookName } from "#lib/contracts/looks";
import { musicBeds } from "#lib/contracts/music-beds";

/** What was kept may be half an order: shapes are checked here, rules only when it is sent. */
export const KeptDraft = z.object({
  topic: z.string().max(500).catch(""),
  context: z.string().max(20_000).catch(""),
  model: z.string().max(120).optional().catch(undefined),
  title: z.string().max(200).optional().catch(undefined),
  quality: Quality.catch("medium"),
  aspectRatio: AspectRatio.catch("16:9"),
  look: LookName.catch("paper"),
  language: z.string().optional().catch(undefined),
  voice: z.string().optional().catch(undefined),
  targetSeconds: z.number().optional().catch(undefined),
  subtitles: z.boolean().catch(true),
  captionsStyle: z.enum(["off", ...captionStyles]).catch("off"),
  music: z.enum(["none", ...musicBeds]).catch("none"),
  thumbnails: z.boolean().catch(true),
  outputFormat: OutputFormat.catch("mp4"),
});
