import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { noContent } from "#lib/api/no-content";
import { operation } from "#lib/api/operation";
import { FileParams, MaybeTusHeaders, tusAnswers, tusRefusals } from "#lib/api/v1/tus-headers";
import { deleteUpload } from "#lib/uploads/delete-upload";

export const deleteFile = operation({
  id: "deleteFile",
  method: "DELETE",
  path: "/v1/files/{id}",
  summary: "Remove a file for good, or stop sending it",
  tag: "files",
  access: owners("files:write"),
  input: z.object({ params: FileParams, headers: MaybeTusHeaders }),
  headers: tusAnswers,
  refusals: tusRefusals,
  failures: ["PRECONDITION_FAILED"],
  answer: noContent(),
  run: async ({ params: { id } }, caller, { requestId }) => {
    const { ownerId } = caller;
    const filename = await deleteUpload(id, ownerId);
    const record = { ownerId, actor: actorOf(caller), act: "file.deleted", subject: id, requestId };
    await audit({ ...record, details: { filename } });
    return undefined;
  },
});
