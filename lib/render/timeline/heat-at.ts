import type { Role } from "#lib/contracts/figure-objects";
import type { CueFor } from "#lib/render/timeline/cue";
import { progress } from "#lib/render/timeline/progress";

/** Seconds in which an emphasis dies away. */
export const calmSeconds = 0.5;
/** How far what is marked already goes back when it is marked once more, so that one sees it. */
const dip = 0.55;

interface Heat {
  amount: number;
  role: Role;
}

/**
 * How strongly something is marked, and in which role, after its emphases up to a time (cues by start). One emphasis goes
 * over into the next without a jump: through a dip in the same role, through none at all into another role.
 */
export function heatAt(cues: readonly CueFor<"emphasize">[], seconds: number): Heat {
  let heat: Heat = { amount: 0, role: "accent" };
  for (const [i, cue] of cues.entries()) {
    if (seconds < cue.start) break;
    heat = after(heat, cue, Math.min(seconds, cues[i + 1]?.start ?? seconds));
  }
  return heat;
}

function after(before: Heat, cue: CueFor<"emphasize">, seconds: number): Heat {
  const role = cue.action.role ?? "accent";
  const p = Math.min(1, progress(cue, seconds));
  const calm = cue.until === undefined ? 0 : Math.min(1, Math.max(0, (seconds - cue.until) / calmSeconds));
  if (before.amount === 0 || p >= 1) return { amount: p * (1 - calm), role };
  if (role !== before.role && p < 0.5) return { amount: before.amount * (1 - 2 * p), role: before.role };
  const amount = role === before.role ? before.amount + (1 - before.amount) * p - swing(before.amount, p) : 2 * p - 1;
  return { amount: Math.max(0, amount) * (1 - calm), role };
}

const swing = (amount: number, p: number): number => amount * dip * Math.sin(Math.PI * p);
