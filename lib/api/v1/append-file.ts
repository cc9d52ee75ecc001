import { z } from "zod";
import { owners } from "#lib/api/access";
import { noContent } from "#lib/api/no-content";
import { operation } from "#lib/api/operation";
import { FileParams, TusHeaders, tellOffset, tusAnswers, tusRefusals, UploadOffset } from "#lib/api/v1/tus-headers";
import { addPiece } from "#lib/uploads/add-piece";

const pieceType = "application/offset+octet-stream";
const Headers = TusHeaders.extend({
  "upload-offset": UploadOffset,
  "upload-checksum": z.string().optional(),
  "content-type": z.literal(pieceType, { error: `A piece of a file is sent as ${pieceType}.` }),
});

export const appendFile = operation({
  id: "appendFile",
  method: "PATCH",
  path: "/v1/files/{id}",
  summary: "Send the next piece of a file; with the last one its content is looked at and kept",
  tag: "files",
  access: owners("files:write"),
  // A file comes in many pieces: what is counted is that it is begun.
  limit: "read",
  input: z.object({ params: FileParams, headers: Headers }),
  answer: noContent(),
  headers: tusAnswers,
  refusals: tusRefusals,
  failures: [
    ...(["CONFLICT", "BODY_TOO_LARGE", "FILE_REFUSED", "UNSUPPORTED_MEDIA_TYPE"] as const),
    ...(["PRECONDITION_FAILED", "CHECKSUM_MISMATCH", "MALFORMED_BODY"] as const),
  ],
  run: async ({ params: { id }, headers }, { ownerId }, context) => {
    const body = context.bytes ?? new Blob([]).stream();
    const checksum = headers["upload-checksum"];
    tellOffset(context, await addPiece({ id, ownerId, offset: headers["upload-offset"], body, checksum }));
    return undefined;
  },
});
