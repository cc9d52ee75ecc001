import { stat } from "node:fs/promises";
import { Failure, isFailure } from "#lib/errors/failure";
import { refusePart } from "#lib/media/merging/refuse-part";
import { ClipSurvey } from "#lib/media/running/merging";
import type { ChildServer } from "#lib/processes/child-server";

const mostBytes = 20_000_000_000;
const mostSeconds = 24 * 3600;
/** One file, read from end to end. */
const deadlineSeconds = 300;

/** What each part holds, as a media child of their own tells. Throws FILE_REFUSED, which names the part and says why. */
export async function surveyParts(
  server: ChildServer,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<ClipSurvey[]> {
  const surveys: ClipSurvey[] = [];
  for (const [index, path] of paths.entries()) surveys.push(await surveyPart(server, path, index, signal));
  return surveys;
}

async function surveyPart(server: ChildServer, path: string, index: number, signal?: AbortSignal): Promise<ClipSurvey> {
  const file = await stat(path).catch((cause: unknown) => {
    throw refusePart(index, "the file is not there", cause);
  });
  if (!file.isFile()) throw refusePart(index, "it is no file");
  if (file.size > mostBytes) throw refusePart(index, "it is larger than 20 GB");
  try {
    const survey = await server.call("run", { act: "survey", path }, ClipSurvey, {
      signal,
      deadlineSeconds,
      failureCode: "FILE_REFUSED",
    });
    if (survey.seconds <= mostSeconds) return survey;
    throw new Failure("FILE_REFUSED", { message: "it is damaged, or lasts longer than a day" });
  } catch (error) {
    signal?.throwIfAborted();
    if (!isFailure(error)) throw error;
    if (error.code === "DEADLINE_EXCEEDED") throw refusePart(index, "it takes too long to read", error);
    if (error.code !== "FILE_REFUSED") throw error;
    throw refusePart(index, isTold(error) ? error.message : "it is damaged", error);
  }
}

/** Whether the child said why, rather than crash: then the failure has a sentence of its own. */
const isTold = ({ code, message }: Failure): boolean => message !== new Failure(code).message;
