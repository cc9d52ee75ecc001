import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "next/dist/compiled/busboy/index.js";
import {
  createTemporaryReferenceSet,
  decodeReply,
  decodeReplyFromBusboy,
} from "next/dist/compiled/react-server-dom-turbopack/server.node.js";
import * as z from "zod";

/** More arguments Next refuses to pass on, with a 500. */
const Arguments = z.array(z.unknown()).max(1000);
/** What stands for the action of a form that is sent without a script, and the arguments that go before its fields. */
const Bound = z.object({ bound: z.unknown() });

/**
 * Reads what is sent to a server action as Next is about to, by the same decoder, and forgets it: throws where Next
 * would. Nothing is run and nothing is looked up, for it is told of no function of ours.
 */
export async function readAction(bytes: Uint8Array<ArrayBuffer>, type: string, isCall: boolean): Promise<void> {
  if (!isCall) return readForm(await new Response(bytes, { headers: { "content-type": type } }).formData());
  const isForm = type.startsWith("multipart/form-data");
  Arguments.parse(await (isForm ? readFields(bytes, type) : read(new TextDecoder().decode(bytes))));
}

const read = (body: string | FormData): PromiseLike<unknown> =>
  decodeReply(body, null, { temporaryReferences: createTemporaryReferenceSet() });

async function readFields(bytes: Uint8Array, type: string): Promise<unknown> {
  const limits = { fieldSize: bytes.byteLength };
  const form = busboy({ defParamCharset: "utf8", headers: { "content-type": type }, limits });
  const temporaryReferences = createTemporaryReferenceSet();
  const [value] = await Promise.all([
    decodeReplyFromBusboy(form, null, { temporaryReferences }),
    pipeline(Readable.from([bytes]), form),
  ]);
  return value;
}

const reference = "$ACTION_REF_";

/** A form names its action by a field, and tells in others what it is bound to. */
async function readForm(form: FormData): Promise<void> {
  for (const name of form.keys()) {
    if (!name.startsWith(reference)) continue;
    const prefix = `$ACTION_${name.slice(reference.length)}:`;
    const fields = new FormData();
    for (const [key, value] of form) if (key.startsWith(prefix)) fields.append(key.slice(prefix.length), value);
    const { bound } = Bound.parse(await read(fields));
    if (bound) Arguments.parse(await bound);
  }
}
