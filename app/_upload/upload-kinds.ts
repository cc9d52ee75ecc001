import type { UploadType } from "#lib/contracts/upload-view";

/** How people call a kind, and what its files end with: pickers of some systems know only endings. */
const kinds: Readonly<Record<UploadType, { name: string; endings: readonly string[] }>> = {
  "image/png": { name: "PNG", endings: [".png"] },
  "image/jpeg": { name: "JPEG", endings: [".jpg", ".jpeg"] },
  "image/webp": { name: "WebP", endings: [".webp"] },
  "image/gif": { name: "GIF", endings: [".gif"] },
  "audio/wav": { name: "WAV", endings: [".wav"] },
  "audio/mpeg": { name: "MP3", endings: [".mp3"] },
  "audio/mp4": { name: "M4A", endings: [".m4a"] },
  "audio/flac": { name: "FLAC", endings: [".flac"] },
  "audio/ogg": { name: "Ogg", endings: [".ogg", ".oga", ".opus"] },
  "audio/webm": { name: "WebM sound", endings: [".weba"] },
  "video/mp4": { name: "MP4", endings: [".mp4", ".m4v"] },
  "video/webm": { name: "WebM", endings: [".webm"] },
  "video/quicktime": { name: "QuickTime", endings: [".mov"] },
  "application/pdf": { name: "PDF", endings: [".pdf"] },
  "text/plain": { name: "text", endings: [".txt", ".md", ".csv", ".srt", ".lrc"] },
};

export const pictures = ["image/png", "image/jpeg", "image/webp"] as const satisfies readonly UploadType[];
export const sounds = [
  ...(["audio/wav", "audio/mpeg", "audio/mp4"] as const),
  ...(["audio/flac", "audio/ogg"] as const),
] as const satisfies readonly UploadType[];

export const films = ["video/mp4", "video/quicktime", "video/webm"] as const satisfies readonly UploadType[];

/** The kind's name for people. */
export const kindName = (type: UploadType): string => kinds[type].name;

/** `PNG, JPEG or WebP`. */
export const kindNames = (types: readonly UploadType[]): string =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(types.map(kindName));

/** For a file input. */
export const pickerAccept = (types: readonly UploadType[]): string =>
  types.flatMap((type) => [type, ...kinds[type].endings]).join(",");

const familyOf = (type: string): string => type.split("/")[0] ?? "";

/** What speaks against a file before anything is sent, in words; the server looks at its content at the end. */
export function objectionTo(file: { size: number; type: string }, accept: readonly UploadType[]): string | undefined {
  if (file.size === 0) return "This file is empty.";
  // Browsers name many kinds each in their own way, or not at all: only the family is sure.
  const fits = file.type === "" || accept.some((type) => familyOf(type) === familyOf(file.type));
  return fits ? undefined : `This is no ${kindNames(accept)}.`;
}
