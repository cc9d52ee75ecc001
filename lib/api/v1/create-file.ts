import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { ensureOwner } from "#lib/accounts/owner-store";
import { owners } from "#lib/api/access";
import { noContent } from "#lib/api/no-content";
import { operation } from "#lib/api/operation";
import { TusHeaders, tellOffset, tusAnswers, tusRefusals, UploadLength } from "#lib/api/v1/tus-headers";
import { checkInstallation } from "#lib/limits/room";
import { createUpload, createWithPiece } from "#lib/uploads/create-upload";

const Headers = TusHeaders.extend({
  "upload-length": UploadLength,
  "upload-metadata": z.string().optional(),
  "upload-checksum": z.string().optional(),
  "content-type": z.string().optional(),
});

export const createFile = operation({
  id: "createFile",
  method: "POST",
  path: "/v1/files",
  summary: "Begin to send a file by the tus protocol; Location says where its pieces go",
  tag: "files",
  access: owners("files:write"),
  input: z.object({ headers: Headers }),
  answer: noContent(201),
  headers: tusAnswers,
  refusals: tusRefusals,
  failures: [
    ...(["BODY_TOO_LARGE", "QUOTA_EXCEEDED", "CONFLICT", "FILE_REFUSED"] as const),
    ...(["PRECONDITION_FAILED", "CHECKSUM_MISMATCH", "MALFORMED_BODY"] as const),
  ],
  run: async ({ headers }, caller, context) => {
    await ensureOwner(caller);
    await checkInstallation();
    const { ownerId } = caller;
    const order = { ownerId, bytes: headers["upload-length"], metadata: headers["upload-metadata"] };
    const first = headers["content-type"] === "application/offset+octet-stream" ? context.bytes : undefined;
    const made = await (first ? createWithPiece(order, first, headers["upload-checksum"]) : createUpload(order));
    const record = { ownerId, actor: actorOf(caller), act: "file.made", subject: made.id };
    const details = { filename: made.filename, bytes: order.bytes };
    await audit({ ...record, details, requestId: context.requestId });
    context.headers.set("location", `${context.baseUrl}/api/v1/files/${made.id}`);
    tellOffset(context, made);
    return undefined;
  },
});
