import { z } from "zod";
import { orDefault, orNull } from "#lib/api/mv/or-null";
import { MergeInput } from "#lib/contracts/clip-input";
import { AspectRatio } from "#lib/contracts/frame";
import { mergeTransitions } from "#lib/contracts/merge-transitions";

const Seconds = z.number().min(0).max(86_400);
const Part = z
  .strictObject({
    video_id: z.uuid(),
    /** Seconds of the part at which it is entered and left. */
    start: orNull(Seconds),
    end: orNull(Seconds),
  })
  .refine(({ start = 0, end }) => end === undefined || end > start, {
    message: "A part is left after it is entered.",
    path: ["end"],
  });

/** Videos that become one, in the words of this door: `video_ids` in their order, or `videos` with trims. */
export const MergeBody = z
  .strictObject({
    video_ids: orNull(z.array(z.uuid()).min(1).max(50)),
    videos: orNull(z.array(Part).min(1).max(50)),
    transition: orDefault(z.enum(mergeTransitions), "cut"),
    /** Seconds. */
    transition_duration: orDefault(z.number().min(0.1).max(3), 0.5),
    /** Left out: that of the first part. */
    aspect_ratio: orNull(AspectRatio),
    /** A sound of `POST /api/v1/files` to lie over the whole film. */
    audio_file_id: orNull(z.uuid()),
    /** `mix` over the parts' own sound, `replace` instead of it. */
    audio_mode: orDefault(z.enum(["mix", "replace"]), "mix"),
    audio_volume: orDefault(z.number().min(0).max(2), 1),
    title: orNull(z.string().trim().min(1).max(200)),
  })
  .refine(({ video_ids, videos }) => (video_ids === undefined) !== (videos === undefined), {
    message: "Name the parts by video_ids, or by videos; one of the two.",
    path: ["video_ids"],
  });
export type MergeBody = z.output<typeof MergeBody>;

export function mergeInputOf(body: MergeBody): MergeInput {
  const parts =
    body.videos ?? (body.video_ids ?? []).map((video_id) => ({ video_id, start: undefined, end: undefined }));
  const { audio_file_id: upload, audio_mode: mode, audio_volume: volume } = body;
  return MergeInput.parse({
    parts: parts.map(({ video_id, start, end }) => ({ source: { type: "video", id: video_id }, from: start, to: end })),
    ...{ transition: body.transition, transitionSeconds: body.transition_duration },
    ...{ aspectRatio: body.aspect_ratio, title: body.title },
    sound: upload === undefined ? undefined : { upload, mode, volume },
  });
}
