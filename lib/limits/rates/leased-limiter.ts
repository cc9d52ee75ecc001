import type { Standing } from "#lib/limits/rates/standing";
import { WindowLimiter, type WindowOptions } from "#lib/limits/rates/window-limiter";

/** What this process may still let pass for a key without asking. */
interface Lease {
  left: number;
  /** Points of the window that nobody has leased. */
  beyond: number;
  /** By `performance.now()`. */
  endsAt: number;
}

const mostLeases = 20_000;

/**
 * As a WindowLimiter, for what is too frequent to be written down each time: takes points from the window in leases of a
 * twenty-fourth and counts those here. Never lets more pass than the limit over all processes; what a process has
 * leased and does not use is lost to the others until the window ends.
 */
export class LeasedLimiter {
  readonly #limiter: WindowLimiter;
  readonly #points: number;
  readonly #size: number;
  readonly #leases = new Map<string, Lease>();
  readonly #asked = new Map<string, Promise<Lease>>();

  constructor(options: WindowOptions) {
    this.#limiter = new WindowLimiter({ ...options, blocks: false });
    this.#points = options.points;
    this.#size = Math.max(1, Math.ceil(options.points / 24));
  }

  async count(key: string): Promise<Standing> {
    for (;;) {
      const lease = this.#leases.get(key);
      const standing = lease && this.#use(lease);
      if (standing) return standing;
      await this.#renew(key);
    }
  }

  /** Nothing when another lease must be asked for. */
  #use(lease: Lease): Standing | undefined {
    const msLeft = lease.endsAt - performance.now();
    const spent = lease.left === 0;
    if (msLeft <= 0 || (spent && lease.beyond > 0)) return undefined;
    if (!spent) lease.left -= 1;
    return { limit: this.#points, remaining: lease.left + lease.beyond, msLeft, refused: spent };
  }

  // Everybody who asks at once waits for the same lease.
  async #renew(key: string): Promise<void> {
    const asked = this.#asked.get(key) ?? this.#lease(key).finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    await asked;
  }

  async #lease(key: string): Promise<Lease> {
    const { consumedPoints, msBeforeNext } = await this.#limiter.count(key, this.#size);
    const over = Math.max(0, consumedPoints - this.#points);
    const lease = {
      left: Math.max(0, this.#size - over),
      beyond: Math.max(0, this.#points - consumedPoints),
      // A window that ends this instant is still one: nobody asks in circles.
      endsAt: performance.now() + Math.max(1, msBeforeNext),
    };
    if (this.#leases.size >= mostLeases) this.#forget();
    this.#leases.set(key, lease);
    return lease;
  }

  #forget(): void {
    const now = performance.now();
    for (const [key, { endsAt }] of this.#leases) if (endsAt <= now) this.#leases.delete(key);
    for (const key of this.#leases.keys()) {
      if (this.#leases.size < mostLeases) return;
      this.#leases.delete(key);
    }
  }
}
