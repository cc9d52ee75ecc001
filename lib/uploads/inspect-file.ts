import { open, readFile, stat } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { imageSizeFromFile } from "image-size/fromFile";
import type { UploadType } from "#lib/contracts/upload-view";
import { Failure, isFailure } from "#lib/errors/failure";
import { hashMedia } from "#lib/media/hash-media";
import { probeMedia } from "#lib/media/probe-media";

/** What becomes a bomb when it is unpacked: pictures by their pixels, sound and film by their length and size. */
const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 8192;
const MOST_SECONDS = 4 * 3600;
const MOST_TEXT_BYTES = 5_000_000;
const WITHIN_MS = 60_000;

/** The library's words for types → ours. Containers are told apart further by what is in them. */
const types: Readonly<Record<string, UploadType>> = {
  "image/png": "image/png",
  "image/apng": "image/png",
  "image/jpeg": "image/jpeg",
  "image/webp": "image/webp",
  "image/gif": "image/gif",
  "audio/wav": "audio/wav",
  "audio/vnd.wave": "audio/wav",
  "audio/mpeg": "audio/mpeg",
  "audio/mp4": "audio/mp4",
  "audio/x-m4a": "audio/mp4",
  "audio/flac": "audio/flac",
  "audio/x-flac": "audio/flac",
  "audio/ogg": "audio/ogg",
  "audio/opus": "audio/ogg",
  "video/mp4": "video/mp4",
  "video/x-m4v": "video/mp4",
  "video/webm": "video/webm",
  "video/quicktime": "video/quicktime",
  "application/pdf": "application/pdf",
};

const refused = (message: string, cause?: unknown) => new Failure("FILE_REFUSED", { message, cause });

/**
 * What a file is, by its content. `claimed` is the type its sender gave, if any. Throws FILE_REFUSED for kinds that are
 * not accepted, files that are something else than was said, damaged ones, and ones that would unpack to too much.
 */
export async function inspectFile(path: string, claimed?: string): Promise<UploadType> {
  const found = (await fileTypeFromFile(path))?.mime.split(";")[0] ?? "text/plain";
  const type = found === "text/plain" ? found : types[found];
  if (type === undefined) throw refused(`Files of the type ${found} are not accepted here.`);
  const kind = await checkContent(path, type);
  if (claimed !== undefined && claimed !== "" && familyOf(claimed) !== "any" && familyOf(claimed) !== familyOf(kind)) {
    throw refused(`This file is said to be ${claimed}, but its content is ${kind}.`);
  }
  return kind;
}

async function checkContent(path: string, type: UploadType): Promise<UploadType> {
  if (type === "text/plain") return checkText(path);
  if (type === "application/pdf") return checkPdf(path);
  return type.startsWith("image/") ? checkImage(path, type) : checkSound(path, type);
}

/** Sound and film are one family: many containers hold either. */
function familyOf(type: string): string {
  const [head = "", tail = ""] = type.toLowerCase().split(";")[0]?.trim().split("/") ?? [];
  if (type.toLowerCase().startsWith("application/octet-stream")) return "any";
  if (head === "audio" || head === "video") return "media";
  return head === "text" || /^(json|xml|yaml|x-yaml|x-subrip|markdown)$/.test(tail)
    ? "text"
    : head === "image"
      ? head
      : tail;
}

async function checkText(path: string): Promise<UploadType> {
  if ((await stat(path)).size > MOST_TEXT_BYTES)
    throw refused("A text has at most 5 MB, and other content is not known here.");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what makes it a text.
    if (!/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return "text/plain";
  } catch (cause) {
    throw refused("The kind of this file cannot be told from its content.", cause);
  }
  throw refused("The kind of this file cannot be told from its content.");
}

async function checkPdf(path: string): Promise<UploadType> {
  const { size } = await stat(path);
  await using file = await open(path);
  const tail = Buffer.alloc(Math.min(2048, size));
  await file.read(tail, 0, tail.length, size - tail.length);
  if (!tail.includes("%%EOF")) throw refused("This PDF is damaged: its end is missing.");
  return "application/pdf";
}

/** The size is read from the header before anything is unpacked; then the whole picture is. */
async function checkImage(path: string, type: UploadType): Promise<UploadType> {
  const size = await imageSizeFromFile(path).catch((cause: unknown) => {
    throw refused("This picture is damaged: its header cannot be read.", cause);
  });
  if (size.width * size.height > MOST_PIXELS) {
    throw refused(
      `This picture has ${size.width}×${size.height} pixels; at most ${MOST_PIXELS / 1_000_000} million go.`,
    );
  }
  const { videoFrames } = await unpacked(
    () => hashMedia(path, { signal: AbortSignal.timeout(WITHIN_MS), stranger: true }),
    "picture",
  );
  if (videoFrames.length === 0) throw refused("This picture is damaged: it cannot be unpacked.");
  return type;
}

async function checkSound(path: string, type: UploadType): Promise<UploadType> {
  const signal = AbortSignal.timeout(WITHIN_MS);
  const { video, audio, durationSeconds } = await unpacked(() => probeMedia(path, { signal, stranger: true }), "file");
  if (!video && !audio) throw refused("There is neither sound nor film in this file.");
  if (!Number.isFinite(durationSeconds) || durationSeconds <= 0)
    throw refused("This file is damaged: it has no length.");
  if (durationSeconds > MOST_SECONDS) throw refused(`This lasts longer than ${MOST_SECONDS / 3600} hours.`);
  if (video && Math.max(video.width, video.height) > LONGEST_SIDE) {
    throw refused(`This film is ${video.width}×${video.height}; no side may have more than ${LONGEST_SIDE} pixels.`);
  }
  if (type === "video/mp4" && !video) return "audio/mp4";
  if (type === "video/webm" && !video) return "audio/webm";
  if (type === "video/quicktime" && !video) return "audio/mp4";
  return type;
}

async function unpacked<T>(work: () => Promise<T>, what: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isFailure(error) && error.code !== "ENCODING_FAILED" && error.code !== "DEADLINE_EXCEEDED") throw error;
    throw refused(`This ${what} is damaged: it cannot be unpacked.`, error);
  }
}
