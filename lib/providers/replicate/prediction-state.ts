import { z } from "zod";
import type { WorkState } from "#lib/providers/media-work";
import { predictionFailure } from "#lib/providers/replicate/prediction-failure";
import type { Prediction } from "#lib/providers/replicate/predictions";

/** Models answer with one address or with a list of them. */
const Output = z.union([z.string().transform((url) => [url]), z.array(z.string())]);

/** All that is needed to fetch the files of a prediction. */
export const PredictionResult = z.object({ urls: z.array(z.string()).min(1) });

/** How a prediction stands; undefined stands for one that Replicate no longer knows. `result`: a PredictionResult. */
export function predictionState(prediction: Prediction | undefined): WorkState {
  if (prediction === undefined) {
    return { state: "failed", code: "RESULT_EXPIRED", message: "Replicate no longer knows this work; order it again." };
  }
  const { status: said } = prediction;
  if (said === "succeeded") return finished(prediction);
  if (said === "failed") return { state: "failed", ...predictionFailure(prediction.error), said };
  if (said === "canceled") return { state: "cancelled" };
  if (said === "aborted") {
    const message = "Replicate did not begin with it in time and let it go; try again, or choose another.";
    return { state: "failed", code: "PROVIDER_UNAVAILABLE", message, said };
  }
  const progress = progressOf(prediction.logs ?? "");
  return { state: said === "starting" ? "queued" : "running", said, ...(progress === undefined ? {} : { progress }) };
}

function finished({ output, data_removed, status: said }: Prediction): WorkState {
  const urls = Output.safeParse(output).data?.filter((url) => url !== "") ?? [];
  if (urls.length > 0) return { state: "succeeded", result: { urls } };
  if (data_removed) {
    const message = "Replicate keeps results for an hour, and that is over; order it again.";
    return { state: "failed", code: "RESULT_EXPIRED", message, said };
  }
  return { state: "failed", code: "PROVIDER_FAILED", message: "Replicate finished without a result; try again.", said };
}

/** Models write a bar into their log, as ` 42%|████`. */
function progressOf(logs: string): number | undefined {
  const last = [...logs.matchAll(/(\d{1,3})%\s?\|/g)].at(-1)?.[1];
  return last === undefined ? undefined : Math.min(1, Number(last) / 100);
}
