// Parts that Next carries within itself and reads server actions with; it describes neither.
declare module "next/dist/compiled/react-server-dom-turbopack/server.node.js" {
  import type { Writable } from "node:stream";

  interface Options {
    temporaryReferences: unknown;
  }
  export function createTemporaryReferenceSet(): unknown;
  export function decodeReply(body: string | FormData, manifest: null, options: Options): PromiseLike<unknown>;
  export function decodeReplyFromBusboy(form: Writable, manifest: null, options: Options): PromiseLike<unknown>;
}

declare module "next/dist/compiled/busboy/index.js" {
  import type { Writable } from "node:stream";

  interface Options {
    defParamCharset: "utf8";
    headers: Record<string, string>;
    limits: { fieldSize: number };
  }
  export default function busboy(options: Options): Writable;
}
