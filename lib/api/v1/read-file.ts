import { z } from "zod";
import { owners } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { FileParams, MaybeTusHeaders, tellOffset, tusAnswers, tusRefusals } from "#lib/api/v1/tus-headers";
import { UploadView } from "#lib/contracts/upload-view";
import { readUpload } from "#lib/uploads/read-upload";

export const readFile = operation({
  id: "readFile",
  method: "GET",
  path: "/v1/files/{id}",
  summary: "A file: how much of it has come, what it is, or why it was refused; HEAD answers as the tus protocol does",
  tag: "files",
  access: owners("files:read"),
  input: z.object({ params: FileParams, headers: MaybeTusHeaders }),
  headers: tusAnswers,
  refusals: tusRefusals,
  failures: ["PRECONDITION_FAILED"],
  answer: json(UploadView),
  run: async ({ params: { id } }, { ownerId }, context) => {
    const view = await readUpload(id, ownerId);
    const receiving = view.status === "receiving";
    tellOffset(context, {
      offset: receiving ? view.received : view.bytes,
      ...(receiving && { expires: expiry(view) }),
    });
    context.headers.set("upload-length", String(view.bytes));
    return view;
  },
});

const expiry = ({ expires_at }: UploadView): string => new Date(expires_at).toUTCString();
