import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { VideoCard } from "#lib/contracts/model-card";
import type { Json, VideoProvider, VideoRequest, WorkState } from "#lib/providers/media-work";
import { type Cell, faultMatrix } from "#lib/providers/testing/fault-matrix";
import type { Fault } from "#lib/providers/testing/faults";
import { type StubRequest, serveStub } from "#lib/providers/testing/stub-server";
import { tinyClip } from "#lib/providers/testing/tiny-clip";

export interface VideoStubOptions {
  faults?: readonly Fault[];
  /** Where the addresses of its files lead; itself when absent. */
  filesAt?: string;
  /** In place of its own word for work that goes on: one that nobody knows. */
  runningWord?: string;
}

export interface VideoStub {
  /** What the vendor's base URL is to be. */
  base: string;
  requests: readonly StubRequest[];
  /** How many videos were really ordered. */
  creations(): number;
  close(): Promise<void>;
}

export interface StubbedVideoVendor {
  /** Of the tests, and of the fault matrix's file. */
  title: string;
  provider: VideoProvider;
  /** Starts the vendor's stub; it gives out `tinyClip`. */
  open(options: VideoStubOptions): Promise<VideoStub>;
  /** Points the settings to this address, with this key or none. */
  use(base: string, key: string | undefined): void;
  /** The key that the stub takes. */
  key: string;
  /** Where it differs from what all vendors do. */
  matrix?: Partial<Record<Cell, string>>;
}

/** What every vendor of videos keeps to, proved against its stub; and its fault matrix. */
export function videoContract(vendor: StubbedVideoVendor): void {
  const { provider, title } = vendor;
  const opened: VideoStub[] = [];
  let folder = "";

  async function open(options: VideoStubOptions = {}): Promise<VideoStub> {
    const stub = await vendor.open(options);
    opened.push(stub);
    vendor.use(stub.base, vendor.key);
    return stub;
  }

  describe(`videos by ${title}`, () => {
    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), "video-contract-"));
      changeSettings({ VENDOR_POLL_SECONDS: "0.05" });
    });
    afterEach(async () => {
      for (const stub of opened.splice(0)) await stub.close();
      await rm(folder, { recursive: true, force: true });
      changeSettings({ VENDOR_ANSWER_SECONDS: undefined, FETCH_ALLOW_HOSTS: undefined });
    });
    afterAll(() => {
      changeSettings({ VENDOR_POLL_SECONDS: undefined });
      vendor.use("https://example.org", undefined);
    });

    test("its cards are sound, the preferred one first", () => {
      const cards = provider.models();
      for (const card of cards) {
        expect(() => VideoCard.parse(card)).not.toThrow();
        expect(card.id).toBe(`${provider.name}/${card.model}`);
        expect(card.seconds).toContain(card.default_seconds);
        expect(card.resolutions).toContain(card.default_resolution);
      }
      expect(cards.map(({ preferred }) => preferred)).toEqual(cards.map((_, at) => at === 0));
    });

    test("an order becomes a file: ordered once, looked at until it is there, copied whole; all that is kept is JSON", async () => {
      const stub = await open();
      const states: string[] = [];
      const result = await made(provider, folder, ({ state }) => states.push(state));
      const paths = await provider.fetch(kept(result), folder, quiet());
      expect(await Promise.all(paths.map((file) => readFile(file)))).toEqual([Buffer.from(tinyClip)]);
      expect(stub.creations()).toBe(1);
      expect(states.at(-1)).toBe("succeeded");
      expect(states.length).toBeGreaterThan(1);
    });

    test("a word of the vendor's that nobody knows counts as work that goes on", async () => {
      await open({ runningWord: "pondering" });
      const states: string[] = [];
      await made(provider, folder, ({ state }) => states.push(state));
      expect(new Set(states.slice(0, -1))).not.toContain("failed");
    });

    test("the key goes to the vendor's own origin alone, and a file is not fetched from a private network", async () => {
      const elsewhere = await serveStub((_request, response) => {
        response.writeHead(200, { "content-type": "video/mp4" }).end(tinyClip);
        return undefined;
      });
      opened.push({ ...elsewhere, base: elsewhere.url, creations: () => 0 });
      const stub = await open({ filesAt: elsewhere.url });
      const result = await made(provider, folder);
      await expect(provider.fetch(result, folder, quiet())).rejects.toMatchObject({ code: "FILE_REFUSED" });
      expect(elsewhere.requests).toEqual([]);
      changeSettings({ FETCH_ALLOW_HOSTS: new URL(elsewhere.url).host });
      await provider.fetch(result, folder, quiet());
      expect(elsewhere.requests).toHaveLength(1);
      expect(JSON.stringify(elsewhere.requests[0]?.headers)).not.toContain(vendor.key);
      expect(JSON.stringify(stub.requests[0]?.headers)).toContain(vendor.key);
    });

    test("a wrong key orders nothing and is told apart; without one it is not configured", async () => {
      const stub = await open();
      expect(await provider.check(quiet())).toMatchObject({ well: true });
      expect(provider.configured()).toBe(true);
      vendor.use(stub.base, "another key");
      expect(await provider.check(quiet())).toMatchObject({ well: false });
      await expect(order(provider, folder)).rejects.toMatchObject({ code: "AUTHENTICATION_ERROR" });
      vendor.use(stub.base, undefined);
      expect(provider.configured()).toBe(false);
      await expect(order(provider, folder)).rejects.toMatchObject({ code: "AUTHENTICATION_ERROR" });
      expect(stub.creations()).toBe(0);
    });

    test("where nobody answers nothing was ordered, and looking can go on later", async () => {
      const stub = await open();
      const operation = await order(provider, folder);
      await stub.close();
      await expect(order(provider, folder)).rejects.toMatchObject({ code: "PROVIDER_UNAVAILABLE", retryable: true });
      await expect(provider.status(operation, quiet())).rejects.toMatchObject({ code: "PROVIDER_UNAVAILABLE" });
      expect(stub.creations()).toBe(1);
    });

    test("stopped before it is sent, an order was never given; stopped after that, nobody knows", async () => {
      const stub = await open({ faults: [{ at: "start", kind: "timeout" }] });
      const stopped = new Error("stopped by the test");
      const before = AbortSignal.abort(stopped);
      await expect(provider.start(requestOf(provider), folder, { signal: before })).rejects.toBe(stopped);
      expect(stub.creations()).toBe(0);
      const control = new AbortController();
      const started = provider.start(requestOf(provider), folder, { signal: control.signal });
      const told = expect(started).rejects.toMatchObject({ code: "PURCHASE_UNKNOWN", retryable: false });
      await expect.poll(() => stub.creations(), { timeout: 20_000 }).toBe(1);
      control.abort(stopped);
      await told;
    });

    test("what can be cancelled is, and what cannot says so", async () => {
      await open();
      const operation = await order(provider, folder);
      const cancels = provider.models().some(({ cancel }) => cancel);
      expect(provider.cancel !== undefined).toBe(cancels);
      await provider.cancel?.(operation, quiet());
      if (cancels) expect(await provider.status(operation, quiet())).toEqual({ state: "cancelled" });
    });

    test.each(["status", "fetch"] as const)("a passing fault at %s costs nothing but a moment", async (at) => {
      const stub = await open({ faults: [{ at, kind: "500", times: 1 }] });
      const operation = await order(provider, folder);
      if (at === "status") await expect(provider.status(operation, quiet())).rejects.toMatchObject({ retryable: true });
      const paths = await provider.fetch(await end(provider, operation), folder, quiet());
      expect(await readdir(folder)).toHaveLength(1);
      expect(await readFile(paths[0] ?? "")).toEqual(Buffer.from(tinyClip));
      expect(stub.creations()).toBe(1);
    });

    test("every fault at every door: its code, whether to try again, what people read, what was ordered", async () => {
      const table = await faultMatrix({
        title,
        provider,
        open,
        expected: vendor.matrix ?? {},
        request: requestOf(provider),
      });
      console.log(`\nFaults of ${title}\n${table}`);
      await expect(table).toMatchFileSnapshot(path.join(import.meta.dirname, "fault-matrix", `${title}.md`));
    });
  });
}

export const quiet = (): { signal: AbortSignal } => ({ signal: new AbortController().signal });

/** An order that the preferred model takes. */
export function requestOf(provider: VideoProvider, given: Partial<VideoRequest> = {}): VideoRequest {
  const card = provider.models()[0];
  if (card === undefined) throw new Error(`${provider.name} has no models`);
  return {
    model: card.model,
    prompt: "A red kite over a field of barley",
    seconds: card.default_seconds,
    aspectRatio: card.aspect_ratios[0] ?? "16:9",
    resolution: card.default_resolution,
    audio: card.audio !== "none",
    references: [],
    ...given,
  };
}

/** Orders, and gives the operation as it comes out of storage. */
export async function order(provider: VideoProvider, folder: string, given: Partial<VideoRequest> = {}): Promise<Json> {
  const begun = await provider.start(requestOf(provider, given), folder, quiet());
  if (!("operation" in begun)) throw new Error(`${provider.name} answered with files`);
  return kept(begun.operation);
}

/** Looks until it is over; gives the result. */
export async function end(provider: VideoProvider, operation: Json, seen?: (state: WorkState) => void): Promise<Json> {
  for (let looks = 0; looks < 20; looks += 1) {
    const state = await provider.status(operation, quiet());
    seen?.(state);
    if (state.state === "succeeded") return kept(state.result);
    if (state.state === "failed" || state.state === "cancelled") throw new Error(JSON.stringify(state));
  }
  throw new Error("it never ends");
}

const made = async (provider: VideoProvider, folder: string, seen?: (state: WorkState) => void): Promise<Json> =>
  end(provider, await order(provider, folder), seen);

const kept = (value: Json): Json => JSON.parse(JSON.stringify(value));
