import type { Door } from "#lib/api/operation";
import { ask } from "#lib/api/testing/ask";
import { finishedFilm } from "#lib/api/testing/finished-film";
import type { Sender } from "#lib/api/testing/fuzz/request-of";
import type { Hints } from "#lib/api/testing/fuzz/value-of";
import { busyGuest, newThings, type Things } from "#lib/api/testing/owned-things";

/** Limits by which nobody is refused for asking often. */
const most = "1000000";
export const noRates = {
  ...{ READS_PER_MINUTE: most, KEY_READS_PER_MINUTE: most, ADDRESS_READS_PER_MINUTE: most },
  ...{ WRITES_PER_MINUTE: most, KEY_WRITES_PER_MINUTE: most, ADDRESS_WRITES_PER_MINUTE: most },
  ...{ ESTIMATES_PER_MINUTE: most, QUEUED_JOBS_PER_OWNER: "100000", ACTIVE_JOBS_PER_OWNER: "1" },
  // Nobody makes what is ordered here.
  CLIP_WAIT_SECONDS: "0.02",
};

export interface FuzzThings {
  /** Credentials by sender; `operator` are the headers by which this machine's own person is known. */
  senders: Readonly<Record<Sender, Record<string, string>>>;
  /** What fields mean something real; removals take things that nothing else rests on. */
  hintsFor(door: Door): Hints;
}

/** Makes an owner with one of everything, and more of it to be removed. */
export async function newFuzzThings(operator: Record<string, string>): Promise<FuzzThings> {
  const things = await newThings();
  const spare = [await newThings(things.ownerId), await newThings(things.ownerId)];
  const { cookie } = things;
  // What an owner may have is changed of somebody who needs nothing.
  const bounded = (await finishedFilm()).ownerId;
  const fileIds = await Promise.all([newFile(cookie), newFile(cookie), newFile(cookie)]);
  return {
    senders: {
      owner: { cookie },
      key: { "x-api-key": things.key },
      operator,
      stranger: { cookie: await busyGuest() },
      nobody: { "x-forwarded-for": "203.0.113.9", origin: "http://localhost:3000" },
      forger: { authorization: "Bearer rw_nobody_issued_this" },
    },
    hintsFor: (door) => ({
      ...hintsOf(door, door.method === "DELETE" ? spare : [things], things, fileIds),
      ownerId: [bounded],
    }),
  };
}

function hintsOf({ tag }: Door, all: readonly Things[], things: Things, fileIds: readonly string[]): Hints {
  const videos = all.flatMap(({ videoId, goneVideo }) => [videoId, videoId, goneVideo]);
  const tokens = all.map(({ token }) => token);
  const keys = all.map(({ keyId }) => keyId);
  const absent = [undefined];
  return {
    ...{ id: tag === "files" ? fileIds : tag === "account" ? keys : all.flatMap(jobsOf) },
    ...{ videoId: videos, video_id: videos, token: tokens, keyId: keys },
    ...{ characterId: all.map(({ characterId }) => characterId), position: ["0"], num_images: [1], count: [1] },
    ...{ character_reference_id: all.map(({ characterId }) => characterId), backend: ["local"] },
    ...{ uploads: [[things.pictureId]], video_ids: [[things.videoId]], videos: absent, audio_file_id: absent },
    ...{ prompt: ["A robot walks", "Rain"], negative_prompt: ["blurry", null], character_description: ["A robot"] },
    ...{ idea: ["A tourist in Austin"], video_rules_template: ["No text", "", null] },
    ...{ prefer: ["respond-async"], ...(tag === "mv" && { model: absent, reference_image_base64: absent }) },
    ...{ reportId: all.map(({ reportId }) => reportId), owner_id: [things.ownerId] },
    ...{ webhookId: all.map(({ webhookId }) => webhookId), deliveryId: all.map(({ deliveryId }) => deliveryId) },
    ...{ sceneId: ["one"], provider: ["flite"], name: ["slt", "inter-latin"], language: ["en", "de"] },
    ...{ voice: ["flite/slt"], template_id: ["pythagorean-theorem"], topic: ["Tides", "Waves"], title: ["A film"] },
    ...{ storyboard: absent, sources: absent, style_preferences: absent, custom_config: absent, cursor: absent },
    ...{ use_rag: [false], use_context_learning: [false], page: absent },
    output_format: tag === "mv" ? ["png", null] : ["mp4", "webm"],
    "content-type": ["application/offset+octet-stream"],
    "tus-resumable": ["1.0.0"],
    url: [`http://localhost:3000/s/${things.token}`, "http://receiver.example/hook"],
  };
}

const jobsOf = ({ jobId, waitingJob, failedJob, goneJob }: Things) => [jobId, jobId, waitingJob, failedJob, goneJob];

async function newFile(cookie: string): Promise<string> {
  const headers = { cookie, "tus-resumable": "1.0.0", "upload-length": "12" };
  const response = await ask("/api/v1/files", { method: "POST", headers });
  return response.headers.get("location")?.split("/").at(-1) ?? "";
}
