import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { IdPageQuery, pageById } from "#lib/api/v1/page-by-id";
import { pageOf } from "#lib/contracts/page-of";
import { UploadView } from "#lib/contracts/upload-view";
import { listUploads, uploadView } from "#lib/uploads/read-upload";

export const listFiles = operation({
  id: "listFiles",
  method: "GET",
  path: "/v1/files",
  summary: "One's files, the newest first, with those still coming and those that were refused",
  tag: "files",
  access: owners("files:read"),
  input: z.object({ query: IdPageQuery }),
  answer: json(pageOf(UploadView)),
  run: ({ query }, { ownerId }) => pageById(query, (after, most) => listUploads(ownerId, after, most), uploadView),
});
