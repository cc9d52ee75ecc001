import type { Frame } from "#lib/contracts/frame-of";
import type { ExplainerInput } from "#lib/contracts/job-input";
import { providerTitles } from "#lib/contracts/provider-titles";
import { type DoneOrLater, doneOrLater } from "#lib/pipelines/not-yet";
import { type MadePictures, makePictures } from "#lib/pipelines/pictures/make-pictures";
import type { PicturePlan } from "#lib/pipelines/plan-pictures";
import type { StepContext } from "#lib/pipelines/step";

/** The pictures of a film, being made by models while something else goes on. */
export class Painting {
  readonly #orders: PicturePlan["orders"];
  readonly #running: Promise<DoneOrLater<MadePictures>>;
  #done = 0;

  constructor(
    orders: PicturePlan["orders"],
    { pictureFallback }: Pick<ExplainerInput, "pictureFallback">,
    frame: Frame,
    context: StepContext,
  ) {
    this.#orders = orders;
    const onDone = (): void => {
      this.#done += 1;
    };
    this.#running = doneOrLater(makePictures(orders, { frame, fallback: pictureFallback, onDone }, context));
    this.#running.catch(() => {});
  }

  /** When nothing of it goes on, however it ended. */
  async settled(): Promise<void> {
    await this.#running.catch(() => {});
  }

  /** All pictures, or how the step must end for now. Throws as `makePictures`. */
  end(): Promise<DoneOrLater<MadePictures>> {
    return this.#running;
  }

  /** Who makes how many. */
  words(): string {
    const titles = [...new Set([...this.#orders.values()].map(({ provider }) => providerTitles[provider]))];
    const all = this.#orders.size;
    const of = all === 1 ? "a picture" : `${all} pictures`;
    const there = this.#done > 0 ? `; ${this.#done} ${this.#done === 1 ? "is" : "are"} there` : "";
    return `${titles.join(" and ")} ${titles.length === 1 ? "is" : "are"} making ${of}${there}`;
  }
}
