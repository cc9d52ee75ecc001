import { settings } from "#lib/config/settings";
import { usualClip } from "#lib/contracts/making-effort";
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
  const [paces, { own, others }] = await Promise.all([findClipPaces(maker), countLine(ownerId)]);
  const { from, to } = clipMakingOf(seconds, maker, paces);
  const { ACTIVE_JOBS_PER_OWNER: active } = settings();
  const inLine = own >= active ? Math.ceil(own / active) : 0;
  // Vendors' clips wait elsewhere and hold nobody up here.
  const before = maker.provider === "local" ? own + others : inLine;
  return { from: Math.max(1, Math.round(from * (1 + inLine * 0.5))), to: Math.max(2, Math.round(to * (1 + before))) };
}
