import { settings } from "#lib/config/settings";
import type { Quality } from "#lib/contracts/frame";
import { usualMaking } from "#lib/contracts/making-effort";
import { countLine, findPaces, type Pace } from "#lib/jobs/pace-store";

interface Span {
  from: number;
  to: number;
}

/** Fewer films than this say nothing about the next one. */
const fewest = 3;

/** How long making a film takes by the pace of those before it; where there are too few, by what is usual. Seconds. */
export function makingOf(filmSeconds: number, quality: Quality, paces: readonly Pace[]): Span {
  const known = paces.filter(({ film, making }) => film > 0 && making > 0).map(({ film, making }) => making / film);
  if (known.length < fewest) return usualMaking({ from: filmSeconds * 0.9, to: filmSeconds * 1.1 }, quality);
  known.sort((a, b) => a - b);
  const at = (share: number) => known[Math.round(share * (known.length - 1))] ?? 0;
  return { from: filmSeconds * at(0.1) * 0.8, to: filmSeconds * at(0.9) * 1.3 + 3 };
}

/**
 * The wait for an owner's next film, from the order to the film, as an honest range in seconds: at best nothing stands in
 * its way, at worst every job before it takes its share.
 */
export async function estimateMaking(ownerId: string, filmSeconds: number, quality: Quality): Promise<Span> {
  const [paces, { own, others }] = await Promise.all([findPaces(quality), countLine(ownerId)]);
  const { from, to } = makingOf(filmSeconds, quality, paces);
  const turns = Math.ceil(own / settings().ACTIVE_JOBS_PER_OWNER);
  const inLine = own >= settings().ACTIVE_JOBS_PER_OWNER ? turns : 0;
  return {
    from: Math.max(1, Math.round(from * (1 + inLine * 0.5))),
    to: Math.max(2, Math.round(to * (1 + own + others))),
  };
}
