import type { Door } from "#lib/api/operation";
import { pngBase64 } from "#lib/api/testing/owned-picture";
import type { Things } from "#lib/api/testing/owned-things";
import { madePicture } from "#lib/api/testing/planned-facts";
import { settings } from "#lib/config/settings";
import { providerNames } from "#lib/contracts/model-card";

interface MatrixRequest {
  address: string;
  method: string;
  body?: unknown;
  headers?: Record<string, string>;
}

type Part = (things: Things) => Record<string, unknown>;

/** Which thing a name in a path stands for. */
const named: Readonly<Record<string, (things: Things) => string>> = {
  id: ({ jobId }) => jobId,
  videoId: ({ videoId }) => videoId,
  video_id: ({ videoId }) => videoId,
  characterId: ({ characterId }) => characterId,
  character_reference_id: ({ characterId }) => characterId,
  position: () => "0",
  token: ({ token }) => token,
  keyId: ({ keyId }) => keyId,
  webhookId: ({ webhookId }) => webhookId,
  deliveryId: ({ deliveryId }) => deliveryId,
  reportId: ({ reportId }) => reportId,
  ownerId: ({ ownerId }) => ownerId,
  sceneId: () => "one",
  sha256: () => madePicture.replace("lent/", ""),
  rendition: () => "720p",
};
let asked = 0;
/** Names in paths that belong to nobody. */
const nobodys: Readonly<Record<string, Record<string, string>>> = {
  readVoiceSample: { provider: "espeak", name: "en-us" },
  // Another one each time: one that was asked a moment ago is not asked again at once.
  checkProvider: {
    get name() {
      asked += 1;
      return providerNames[asked % providerNames.length] ?? "espeak";
    },
  },
  readFont: { name: "inter-latin-wght-normal.woff2" },
};
/** Operations that need a thing in a certain state. */
const instead: Readonly<Record<string, Part>> = {
  answerJob: ({ askingJob }) => ({ id: askingJob }),
  cancelJob: ({ waitingJob }) => ({ id: waitingJob }),
  deleteJob: ({ failedJob }) => ({ id: failedJob }),
  retryJob: ({ failedJob }) => ({ id: failedJob }),
  restoreJob: ({ goneJob }) => ({ id: goneJob }),
  restoreVideo: ({ goneVideo }) => ({ videoId: goneVideo }),
};
const queries: Readonly<Record<string, Part>> = {
  emptyAccount: () => ({ confirm: "everything" }),
  listShares: ({ videoId }) => ({ video_id: videoId }),
  readOEmbed: ({ token }) => ({ url: `${settings().PUBLIC_URL ?? "http://localhost:3000"}/s/${token}` }),
};
const tus = { "tus-resumable": "1.0.0" };
const boundary = "between-the-fields";
const later = { prefer: "respond-async" };
const headers: Readonly<Record<string, Record<string, string>>> = {
  mvGenerateVideo: later,
  mvMergeVideos: later,
  mvStitchVideos: later,
  mvUploadCharacterReference: { "content-type": `multipart/form-data; boundary=${boundary}` },
  createFile: { ...tus, "upload-length": "3" },
  appendFile: { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
};
const configuration = { topic: "Waves and tides" };
const bodies: Readonly<Record<string, Part>> = {
  generateVideo: () => ({ configuration }),
  generateClip: () => ({ configuration: { prompt: "Waves and tides" } }),
  generateBatch: () => ({ jobs: [{ configuration }] }),
  estimateClip: () => ({ configuration: { prompt: "Waves and tides" } }),
  mergeVideos: ({ videoId }) => ({ configuration: { parts: [{ source: { type: "video", id: videoId } }] } }),
  estimateMerge: ({ videoId }) => ({ configuration: { parts: [{ source: { type: "video", id: videoId } }] } }),
  estimateVideo: () => ({ configuration }),
  changeVideo: () => ({ title: "Another title" }),
  createShare: ({ videoId }) => ({ video_id: videoId }),
  changeShare: () => ({ embeddable: false }),
  unlockSharedVideo: () => ({ password: "nothing" }),
  reportSharedVideo: () => ({ reason: "other", words: "a report" }),
  takeDownVideo: () => ({ taken_down: true }),
  createKey: () => ({ name: "x", scopes: ["account:write"] }),
  createWebhook: () => ({ url: "http://receiver.example/hook" }),
  changeWebhook: () => ({ description: "another" }),
  changeAccount: () => ({ retention_days: 365 }),
  answerJob: () => ({ decision: "stop" }),
  createCharacter: ({ pictureId }) => ({ description: "A robot", uploads: [pictureId] }),
  changeCharacter: () => ({ name: "Another" }),
  mvCreateScenes: () => ({ idea: "Tourist exploring Austin, Texas" }),
  mvGenerateCharacterReference: () => ({ character_description: "A robot", backend: "local" }),
  mvGenerateVideo: ({ characterId }) => ({ prompt: "A robot", backend: "local", character_reference_id: characterId }),
  mvMergeVideos: ({ videoId }) => ({ video_ids: [videoId, videoId] }),
  mvStitchVideos: ({ videoId }) => ({ video_ids: [videoId, videoId] }),
  setCap: () => ({ cap_micros: 1_000_000 }),
  limitOwner: () => ({ retention_days: 365 }),
};

const aboutThings: readonly string[] = [
  ...["listShares", "createShare", "createCharacter", "mvGenerateVideo", "mvMergeVideos", "mvStitchVideos"],
  ...["mergeVideos", "estimateMerge"],
];

/** Whether an operation is about something of the owner's: named in its path, or in `queries` and `bodies` above. */
export const isAboutThings = ({ id, path }: Door): boolean =>
  aboutThings.includes(id) || (path.includes("{") && !(id in nobodys));

/** Bodies that are no JSON. */
const raw: Readonly<Record<string, string>> = {
  appendFile: "abc",
  mvUploadCharacterReference: [
    ...[`--${boundary}`, 'content-disposition: form-data; name="image_base64"', "", pngBase64, `--${boundary}--`, ""],
  ].join("\r\n"),
};

/** An operation asked about an owner's things. Throws, in words, for an operation that nobody has told how to ask. */
export function matrixRequest(door: Door, things: Things): MatrixRequest {
  const { id, method } = door;
  const own: Things = door.path.startsWith("/v1/files/") ? { ...things, jobId: things.fileId } : things;
  const path = door.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = instead[id]?.(things)[name] ?? nobodys[id]?.[name] ?? named[name]?.(own);
    if (value === undefined) throw new Error(`Say in matrix-request what {${name}} of ${id} stands for.`);
    return encodeURIComponent(String(value));
  });
  const body = raw[id] ?? bodies[id]?.(things);
  if (door.parts.body && body === undefined) throw new Error(`Say in matrix-request what is sent to ${id}.`);
  const query = Object.entries(queries[id]?.(things) ?? {}).map(([name, value]): [string, string] => [
    name,
    `${value}`,
  ]);
  return { address: `/api${path}?${new URLSearchParams(query)}`, method, body, headers: headers[id] };
}
