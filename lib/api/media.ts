import type { Answer } from "#lib/api/answer";
import { type MediaFile, sendFile } from "#lib/api/send-file";

/** Stored bytes, streamed; Range, HEAD and conditional requests are understood. */
export function media(...types: readonly string[]): Answer<MediaFile> {
  return {
    status: 200,
    contents: types.map((type) => ({ type })),
    check: (file) => file,
    toResponse: sendFile,
  };
}
