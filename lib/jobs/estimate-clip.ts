import { settings } from "#lib/config/settings";
import { usualClip, usualMerge } from "#lib/contracts/making-effort";
import { countLine, findClipPaces, type Pace } from "#lib/jobs/pace-store";

interface Span {
  from: number;
  to: number;
}

interface ClipMaker {
  provider: string;
  model: string;
}

/** Fewer clips than this say nothing about the next one. */
const fewest = 3;

/** How long a clip takes by those that the same model made before; where there are too few, by what is usual. Seconds. */
export function clipMakingOf(seconds: number, { provider }: Pick<ClipMaker, "provider">, paces: readonly Pace[]): Span {
  if (paces.length < fewest) return usualClip(seconds, provider);
  // A vendor's queue counts for more than the length; this machine draws every frame.
  const known = paces.map(({ making, film }) => (provider === "local" ? (making / film) * seconds : making));
  known.sort((a, b) => a - b);
  const at = (share: number) => known[Math.round(share * (known.length - 1))] ?? 0;
  return { from: at(0.1) * 0.8, to: at(0.9) * 1.3 + 3 };
}

/** The wait for an owner's next clip, as an honest range in seconds; at worst every job before it takes its share. */
export async function estimateClipMaking(ownerId: string, seconds: number, maker: ClipMaker): Promise<Span> {
  const [paces, line] = await Promise.all([findClipPaces(maker), countLine(ownerId)]);
  return inLine(clipMakingOf(seconds, maker, paces), line, maker.provider === "local");
}

/** The same for a film of so many seconds that is merged here. */
export const estimateMergeMaking = async (ownerId: string, seconds: number): Promise<Span> =>
  inLine(usualMerge(seconds), await countLine(ownerId), true);

/** How long something takes that waits for its turn. `here`: this machine makes it, one job after the other. */
function inLine({ from, to }: Span, { own, others }: { own: number; others: number }, here: boolean): Span {
  const { ACTIVE_JOBS_PER_OWNER: active } = settings();
  const rounds = own >= active ? Math.ceil(own / active) : 0;
  // Vendors' clips wait elsewhere and hold nobody up here.
  const before = here ? own + others : rounds;
  return { from: Math.max(1, Math.round(from * (1 + rounds * 0.5))), to: Math.max(2, Math.round(to * (1 + before))) };
}
