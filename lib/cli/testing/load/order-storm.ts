import { z } from "zod";
import { newGuestId, signGuest } from "#lib/accounts/guest-cookie";

export interface Storm {
  /** Where the web processes take orders in. */
  addresses: readonly string[];
  owners: number;
  /** So many owners order at the same time; the next ones begin when these are done. */
  atOnce: number;
  ordersEach: number;
  /** Requests under way at once. */
  width: number;
  seed: number;
}

/** What became of one owner's orders. */
export interface Fate {
  ownerId: string;
  accepted: number;
  /** Refused for being too many in a minute, or for too many waiting. */
  refusedByRate: number;
  refusedByLine: number;
  other: number;
  /** Refusals without a true Retry-After. */
  unsaid: number;
  /** From the first order to the last answer. */
  seconds: number;
}

const Refusal = z.object({ error: z.object({ code: z.literal("RATE_LIMIT_EXCEEDED"), message: z.string() }) });
const topic = "Words on a page";
const scene = { id: "one", layout: "title", blocks: [{ id: "t", type: "heading", text: topic }], narration: topic };
const storyboard = { version: 1, title: topic, language: "en", aspectRatio: "16:9", look: "paper", seed: 1 };
const body = JSON.stringify({ configuration: { topic, storyboard: { ...storyboard, scenes: [scene] } } });

/** Orders films from many owners at once, in an order that looks like chance, each request at the next web process. */
export async function orderStorm({ addresses, owners, atOnce, ordersEach, width, seed }: Storm) {
  const milliseconds: number[] = [];
  const fates: Fate[] = [];
  const chance = chanceOf(seed);
  let asked = 0;

  const orderOne = async (fate: Fate, cookie: string): Promise<void> => {
    const started = performance.now();
    const address = addresses[asked++ % addresses.length];
    const headers = { cookie, "content-type": "application/json", origin: `${address}` };
    const answer = await fetch(`${address}/api/v1/videos/generate`, { method: "POST", headers, body });
    const reply: unknown = await answer.json();
    milliseconds.push(performance.now() - started);
    if (answer.status === 201) fate.accepted += 1;
    else {
      const refusal = answer.status === 429 ? Refusal.safeParse(reply).data : undefined;
      if (!refusal) fate.other += 1;
      else if (/in a minute/.test(refusal.error.message)) fate.refusedByRate += 1;
      else fate.refusedByLine += 1;
      const retry = Number(answer.headers.get("retry-after"));
      if (!(retry >= 1 && retry <= 3600)) fate.unsaid += 1;
    }
  };

  for (let first = 0; first < owners; first += atOnce) {
    const started = performance.now();
    const wave = await Promise.all(
      Array.from({ length: Math.min(atOnce, owners - first) }, async () => {
        const ownerId = newGuestId();
        const cookie = `rw_guest=${await signGuest(ownerId, Math.floor(Date.now() / 1000))}`;
        const none = { accepted: 0, refusedByRate: 0, refusedByLine: 0, other: 0, unsaid: 0, seconds: 0 };
        return { cookie, fate: { ownerId, ...none } };
      }),
    );
    const orders = wave.flatMap((one) => Array.from({ length: ordersEach }, () => ({ ...one, at: chance() })));
    orders.sort((a, b) => a.at - b.at);
    const next = orders.values();
    await Promise.all(
      Array.from({ length: width }, async () => {
        for (const { fate, cookie } of next) await orderOne(fate, cookie);
      }),
    );
    const seconds = (performance.now() - started) / 1000;
    for (const { fate } of wave) fates.push({ ...fate, seconds });
  }
  milliseconds.sort((a, b) => a - b);
  const at = (share: number) => Math.round(milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? 0);
  return { fates, p50: at(0.5), p95: at(0.95), most: at(1) };
}

/** Numbers from 0 to 1 that look like chance: mulberry32. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
