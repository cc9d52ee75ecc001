import { Failure } from "#lib/errors/failure";
import { fileArtifacts } from "#lib/pipelines/inline/file-artifacts";
import { heldOperations } from "#lib/pipelines/inline/held-operations";
import { reportFacts } from "#lib/pipelines/report-facts";
import type { StepContext, StepPurchase } from "#lib/pipelines/step";

export interface TestContext extends StepContext {
  /** What was bought, once by its key. */
  readonly bought: readonly StepPurchase[];
}

/** What a step is lent, with results remembered as files of one folder: a second context of it goes on from the first. */
export function stepContext(
  folder: string,
  { signal = new AbortController().signal, bought = [] }: { signal?: AbortSignal; bought?: StepPurchase[] } = {},
): TestContext {
  return {
    jobId: "test",
    signal,
    workDir: folder,
    report: reportFacts(async () => {}),
    artifacts: fileArtifacts(folder, "e1"),
    operations: heldOperations(),
    picture: async () => {
      throw new Failure("NOT_FOUND");
    },
    source: async () => {
      throw new Failure("NOT_FOUND");
    },
    publish: async () => ({ videoId: "v", versionId: "1" }),
    spend: async (purchase) => {
      if (bought.some(({ purchaseKey }) => purchaseKey === purchase.purchaseKey)) return false;
      bought.push(purchase);
      return true;
    },
    addFiles: async () => {},
    bought,
  };
}
