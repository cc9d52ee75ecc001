import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { databaseUrl } from "#lib/database/url";
import { log } from "#lib/log/log";

type Handler = (payload: string) => void;

const slowestRetryMs = 5000;
const keepAliveMs = 20_000;

/** One LISTEN connection that comes back after a loss, and tells every handler that it may have missed something. */
export class Listener {
  readonly #handlers = new Map<string, Set<Handler>>();
  readonly #closing = new AbortController();
  #client: Promise<pg.Client> | undefined;

  async add(channel: string, handler: Handler): Promise<() => void> {
    const handlers = this.#handlers.get(channel) ?? new Set();
    this.#handlers.set(channel, handlers.add(handler));
    const remove = () => this.#remove(channel, handler);
    try {
      // Also when others listen already: their LISTEN may still be on its way.
      await (await this.#connected()).query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      remove();
      throw error;
    }
    return remove;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#handlers.clear();
    const client = await this.#client?.catch(() => undefined);
    await client?.end();
  }

  #remove(channel: string, handler: Handler): void {
    const handlers = this.#handlers.get(channel);
    if (!handlers?.delete(handler) || handlers.size > 0) return;
    this.#handlers.delete(channel);
    this.#client?.then((client) => client.query(`UNLISTEN ${pg.escapeIdentifier(channel)}`)).catch(() => {});
  }

  #connected(): Promise<pg.Client> {
    this.#client ??= this.#connect().catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: databaseUrl(),
      application_name: "reelwright-listen",
      keepAlive: true,
    });
    client.on("error", (error) => log("database").warn({ error: error.message }, "listening connection lost"));
    client.on("notification", ({ channel, payload }) => {
      for (const handler of this.#handlers.get(channel) ?? []) handler(payload ?? "");
    });
    await client.connect();
    for (const channel of this.#handlers.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    // A peer that vanished without a word is noticed only by asking it something.
    const pulse = setInterval(() => client.query("SELECT 1").catch(() => client.end()), keepAliveMs);
    pulse.unref();
    client.once("end", () => {
      clearInterval(pulse);
      this.#client = undefined;
      if (!this.#closing.signal.aborted) this.#reconnect();
    });
    return client;
  }

  async #reconnect(): Promise<void> {
    for (let pause = 100; !this.#closing.signal.aborted && this.#handlers.size > 0; pause *= 2) {
      try {
        await wait(Math.min(pause, slowestRetryMs), undefined, { signal: this.#closing.signal, ref: false });
        await this.#connected();
        for (const handlers of this.#handlers.values()) for (const handler of handlers) handler("");
        return;
      } catch (error) {
        if (this.#closing.signal.aborted) return;
        log("database").debug({ error: String(error) }, "cannot listen yet");
      }
    }
  }
}
