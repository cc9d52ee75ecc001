import type { Response } from "undici";
import { Failure } from "#lib/errors/failure";

/** What came back. Read it with one of `chunks`, `bytes`, `text` or `json`, or `cancel` it. */
export interface OutsideAnswer {
  status: number;
  headers: Headers;
  /** Where it came from in the end, after redirects. */
  url: string;
  /** The body, unpacked, piece by piece. Throws FILE_REFUSED beyond the limit, DEADLINE_EXCEEDED when time is over. */
  chunks(): AsyncGenerator<Uint8Array, void, undefined>;
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
  /** Throws what JSON.parse throws. */
  json(): Promise<unknown>;
  cancel(): Promise<void>;
}

interface Reading {
  maxBytes: number;
  /** Turns what a broken connection throws into a Failure. */
  told(error: unknown): unknown;
}

export function outsideAnswer(response: Response, url: string, { maxBytes, told }: Reading): OutsideAnswer {
  const cancel = async () => {
    if (!response.bodyUsed) await response.body?.cancel().catch(() => undefined);
  };
  async function* chunks() {
    // Packed bodies are at most what Content-Length says; what they unpack to is counted below.
    if (Number(response.headers.get("content-length") ?? 0) > maxBytes) {
      await cancel();
      throw tooLarge(maxBytes);
    }
    let bytes = 0;
    try {
      for await (const chunk of response.body ?? []) {
        if (!(chunk instanceof Uint8Array)) throw new TypeError("a body that is not bytes");
        bytes += chunk.byteLength;
        if (bytes > maxBytes) throw tooLarge(maxBytes);
        yield chunk;
      }
    } catch (error) {
      throw told(error);
    }
  }
  const bytes = async () => {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks()) parts.push(chunk);
    return Buffer.concat(parts);
  };
  const text = async () => new TextDecoder().decode(await bytes());
  const json = async (): Promise<unknown> => JSON.parse(await text());
  return {
    status: response.status,
    headers: new Headers([...response.headers]),
    url,
    chunks,
    bytes,
    text,
    json,
    cancel,
  };
}

const tooLarge = (maxBytes: number): Failure =>
  new Failure("FILE_REFUSED", { message: `This address answers with more than ${inWords(maxBytes)}; less is taken.` });

const inWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.floor(bytes / 1000)} kB` : `${Math.floor(bytes / 1_000_000)} MB`;
