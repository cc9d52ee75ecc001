import { z } from "zod";
import type { OwnerCaller } from "#lib/accounts/caller";
import type { ClipInput } from "#lib/contracts/clip-input";
import { EstimateView } from "#lib/contracts/money";
import { estimateClipMaking } from "#lib/jobs/estimate-clip";
import { whyNotAffordable } from "#lib/limits/caps";
import { guestsMaySpend } from "#lib/limits/hold-money";
import { monthNow } from "#lib/limits/ledger-store";
import { priceOf } from "#lib/limits/price-of";
import { costOfClip, planClip } from "#lib/pipelines/plan-clip";

/** What a clip will cost and take, who is to make it, and what of the order they cannot honour. */
export const ClipEstimate = EstimateView.extend({
  provider: z.string(),
  model: z.string(),
  ignored_parameters: z.array(z.string()),
});
export type ClipEstimate = z.infer<typeof ClipEstimate>;

/** For whoever asks. Throws what `planClip` throws. */
export async function estimateClip(clip: ClipInput, { kind, ownerId }: OwnerCaller): Promise<ClipEstimate> {
  const plan = planClip(clip);
  const [first] = plan.candidates;
  if (!first) throw new Error("A plan names who makes the clip.");
  const { provider, model, seconds, resolution, ignored } = first;
  const total = costOfClip(plan);
  const [wait, why] = await Promise.all([
    estimateClipMaking(ownerId, seconds, { provider, model }),
    kind === "guest" && total > 0 && !guestsMaySpend()
      ? "Guests cannot order what vendors are paid for here; sign in first."
      : monthNow().then((month) => whyNotAffordable(ownerId, month, total)),
  ]);
  return {
    ...{ currency: "USD", total_micros: total, seconds: wait, film_seconds: seconds, scenes: 1 },
    lines: [priceOf({ item: "video", provider, model, resolution, quantity: seconds })],
    ...{ affordable: why === undefined, why, provider, model, ignored_parameters: ignored },
  };
}
