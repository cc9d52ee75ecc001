import type { DetailedError, Upload } from "tus-js-client";
import type { UploadView } from "#lib/contracts/upload-view";
import { askApi, problemIn } from "../_data/ask-api";

interface Listener {
  /** Bytes that have come so far. */
  onSent: (bytes: number) => void;
  onDone: (file: UploadView) => void;
  /** `again`: the way broke off, so going on may help. */
  onProblem: (words: string, again: boolean) => void;
}

/** Bytes of a piece: small enough for proxies with limits, large enough not to be slow. */
const pieceBytes = 16_000_000;
const retryDelays = [500, 2000, 5000];
const sent = async () => (await import("#lib/contracts/upload-view")).UploadView;
const brokenOff = "The connection was lost. What has arrived is kept: go on when it is back.";

/** Begins to send a file, or goes on with what an earlier visit began. The client of the protocol is fetched only now. */
export async function sendFile(file: File, listener: Listener): Promise<Upload> {
  const { Upload, DetailedError } = await import("tus-js-client");
  const upload: Upload = new Upload(file, {
    endpoint: "/api/v1/files",
    chunkSize: pieceBytes,
    retryDelays,
    removeFingerprintOnSuccess: true,
    metadata: { filename: file.name, filetype: file.type },
    onProgress: listener.onSent,
    onSuccess: () => void settled(upload, listener),
    onError: async (error) => {
      const words = error instanceof DetailedError ? await wordsOf(error) : undefined;
      listener.onProblem(words ?? brokenOff, words === undefined);
    },
  });
  const [earlier] = await upload.findPreviousUploads();
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
  return upload;
}

/** What the server said against it, in its words. */
async function wordsOf({ originalResponse }: DetailedError): Promise<string | undefined> {
  try {
    return (await problemIn(JSON.parse(originalResponse?.getBody() ?? ""))).message;
  } catch {
    return undefined;
  }
}

async function settled({ url }: Upload, { onDone, onProblem }: Listener): Promise<void> {
  try {
    const view = await askApi(new URL(url ?? "", location.href).pathname, sent);
    // One that was begun earlier may have been refused then.
    if (view.status === "ready") onDone(view);
    else onProblem(view.refusal ?? "This file was not taken.", false);
  } catch (problem) {
    onProblem(problem instanceof Error ? problem.message : brokenOff, true);
  }
}
