import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { modelsHere, providersHere } from "#lib/api/models-here";
import { operation } from "#lib/api/operation";
import { maxJsonBytes } from "#lib/api/read-body";
import { mostInBatch } from "#lib/api/v1/generate-batch";
import { settings } from "#lib/config/settings";
import { captionStyles } from "#lib/contracts/caption-styles";
import { CaptionStyle } from "#lib/contracts/captions";
import { ExplainerFields, OutputFormat } from "#lib/contracts/explainer-fields";
import { AspectRatio, Quality } from "#lib/contracts/frame";
import { aspectRatios, frameOf, qualities } from "#lib/contracts/frame-of";
import { lookNames } from "#lib/contracts/look-infos";
import { LookName } from "#lib/contracts/looks";
import { ModelCard, ProviderHealth } from "#lib/contracts/model-card";
import { MusicBed } from "#lib/contracts/music";
import { musicBeds } from "#lib/contracts/music-beds";
import { JobKind, Priority, priorities } from "#lib/contracts/stages";
import { uploadTypes } from "#lib/contracts/upload-types";
import { UploadType } from "#lib/contracts/upload-view";
import { listVoices } from "#lib/voices/list-voices";

const Pixels = z.strictObject({
  quality: Quality,
  aspect_ratio: AspectRatio,
  width: z.number().int(),
  height: z.number().int(),
  fps: z.number(),
});
const Whole = z.number().int();

const Capabilities = z.strictObject({
  /** What can be talked to, and how it describes itself. */
  doors: z.array(z.strictObject({ name: z.string(), path: z.string(), description: z.string() })),
  /** What can be ordered by now. */
  kinds: z.array(JobKind),
  output_formats: z.array(OutputFormat),
  qualities: z.array(Quality),
  aspect_ratios: z.array(AspectRatio),
  /** What the two come to. */
  frames: z.array(Pixels),
  looks: z.array(LookName),
  captions_styles: z.array(CaptionStyle),
  music: z.array(MusicBed),
  priorities: z.array(Priority),
  voices: z.strictObject({ count: Whole, languages: z.array(z.string()) }),
  limits: z.strictObject({
    /** Jobs of one owner that are worked on at once, and that may wait behind them. */
    active_jobs: Whole,
    queued_jobs: Whole,
    batch_jobs: Whole,
    /** Requests in a minute; those of one owner and those with one key. */
    writes_per_minute: Whole,
    reads_per_minute: Whole,
    estimates_per_minute: Whole,
    paid_jobs_per_hour: Whole,
    job_seconds: Whole,
    topic_characters: Whole,
    context_characters: Whole,
    film_seconds: z.strictObject({ from: Whole, to: Whole }),
    json_bytes: Whole,
  }),
  uploads: z.strictObject({
    content_types: z.array(UploadType),
    file_bytes: Whole,
    owner_bytes: Whole,
    kept_days: Whole,
  }),
  /** Whether people sign in here; otherwise everybody is their browser's guest. */
  accounts: z.boolean(),
  /** Who does the work; `local` is always there and costs nothing. */
  providers: z.array(
    z.strictObject({
      name: z.string(),
      configured: z.boolean(),
      does: z.array(z.string()),
      /** `resting`: it failed again and again and is left alone until `rests_until`. */
      state: ProviderHealth.shape.state,
      rests_until: z.iso.datetime().optional(),
    }),
  ),
  /** Of those that are configured; `/v1/models` lists all, with their prices. */
  models: z.array(ModelCard),
});

const { topic, context, targetSeconds } = ExplainerFields.shape;

export const readCapabilities = operation({
  id: "readCapabilities",
  method: "GET",
  path: "/v1/capabilities",
  summary: "What this installation can do, and within what limits",
  tag: "catalogue",
  access: anybody,
  input: z.object({}),
  answer: json(Capabilities),
  run: async () => {
    const limits = settings();
    const voices = listVoices();
    const seconds = targetSeconds.unwrap();
    return {
      doors: ["v1", "mv"].map((name) => ({ name, path: `/api/${name}`, description: "/api/openapi.json" })),
      kinds: ["explainer" as const, "clip" as const],
      output_formats: OutputFormat.options,
      qualities: [...qualities],
      aspect_ratios: [...aspectRatios],
      frames: qualities.flatMap((quality) =>
        aspectRatios.map((ratio) => ({ quality, aspect_ratio: ratio, ...frameOf(quality, ratio) })),
      ),
      looks: [...lookNames],
      captions_styles: [...captionStyles],
      music: [...musicBeds],
      priorities: [...priorities],
      voices: { count: voices.length, languages: [...new Set(voices.map(({ language }) => language))].sort() },
      limits: {
        active_jobs: limits.ACTIVE_JOBS_PER_OWNER,
        queued_jobs: limits.QUEUED_JOBS_PER_OWNER,
        batch_jobs: mostInBatch,
        writes_per_minute: limits.WRITES_PER_MINUTE,
        reads_per_minute: limits.READS_PER_MINUTE,
        estimates_per_minute: limits.ESTIMATES_PER_MINUTE,
        paid_jobs_per_hour: limits.PAID_JOBS_PER_HOUR,
        job_seconds: limits.JOB_DEADLINE_SECONDS,
        topic_characters: topic.maxLength ?? 0,
        context_characters: context.unwrap().maxLength ?? 0,
        film_seconds: { from: seconds.minValue ?? 0, to: seconds.maxValue ?? 0 },
        json_bytes: maxJsonBytes,
      },
      uploads: {
        content_types: [...uploadTypes],
        file_bytes: limits.UPLOAD_MB * 1_000_000,
        owner_bytes: limits.OWNER_UPLOADS_MB * 1_000_000,
        kept_days: limits.UPLOAD_DAYS,
      },
      accounts: limits.CLERK_SECRET_KEY !== undefined,
      providers: (await providersHere()).map(({ name, configured, does, state, restsUntil }) => ({
        ...{ name, configured, state, rests_until: restsUntil },
        does: name === "local" ? [...new Set(["storyboards", "drawing", "music", ...does])] : does,
      })),
      models: modelsHere().flatMap(({ card, configured }) => (configured ? [card] : [])),
    };
  },
});
