import type { Answer } from "#lib/api/answer";
import { type MediaFile, sendFile } from "#lib/api/send-file";

/** Stored bytes, streamed; Range, HEAD and conditional requests are understood. */
export function media(...types: readonly string[]): Answer<MediaFile> {
  return {
    status: 200,
    contents: types.map((type) => ({ type })),
    further: {
      206: "The range that was asked for",
      302: "Where the bytes are: storage gives them out itself",
      304: "Unchanged since the caller's copy",
    },
    check: (file) => file,
    toResponse: sendFile,
  };
}
