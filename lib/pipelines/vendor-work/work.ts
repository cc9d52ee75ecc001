import type { PurchaseItem } from "#lib/contracts/money";
import type { Artifact, StepContext } from "#lib/pipelines/step";
import type { FileCount } from "#lib/pipelines/vendor-work/file-count";
import type { MediaProvider } from "#lib/providers/media-work";

/** What such work is lent: all that a step has, or as much of it as stands for one. */
export type WorkContext = Pick<StepContext, "signal" | "workDir" | "artifacts" | "operations" | "spend">;

/** Something to be bought of a provider of pictures or videos. */
export interface VendorWork<R> {
  provider: Pick<MediaProvider<R, unknown>, "name" | "pollSeconds" | "start" | "status" | "fetch" | "cancel">;
  model: string;
  item: PurchaseItem;
  /** 0: free. Then a doubtful order is simply sent again. */
  amountMicros: number;
  /** All that names what is bought, as JSON: the same in every run of the step. */
  bought: unknown;
  /** Of its files, without the dot. */
  extension: string;
  /** What the provider is asked for; opened only when it is. */
  request(): Promise<R>;
  /** Hears how far it is, where the provider tells, and for how many seconds it has been under way. */
  onState?(progress: number | undefined, seconds: number): Promise<void>;
}

/** Its files, in their order; or how the step must end for now. */
export type WorkEnd = { files: readonly Artifact<FileCount>[] } | { again: { inSeconds: number } } | { ask: string };
