import { z } from "zod";
import { owners } from "#lib/api/access";
import { noContent } from "#lib/api/no-content";
import { operation } from "#lib/api/operation";
import { FileParams } from "#lib/api/v1/tus-headers";
import { deleteUpload } from "#lib/uploads/delete-upload";

export const deleteFile = operation({
  id: "deleteFile",
  method: "DELETE",
  path: "/v1/files/{id}",
  summary: "Remove a file for good, or stop sending it",
  tag: "files",
  access: owners("files:write"),
  input: z.object({ params: FileParams }),
  answer: noContent(),
  run: async ({ params: { id } }, { ownerId }, context) => {
    await deleteUpload(id, ownerId);
    context.headers.set("tus-resumable", "1.0.0");
    return undefined;
  },
});
