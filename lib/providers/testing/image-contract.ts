import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { ImageCard } from "#lib/contracts/model-card";
import type { Begun, ImageProvider, ImageRequest, Json, WorkState } from "#lib/providers/media-work";
import { type Cell, faultMatrix } from "#lib/providers/testing/fault-matrix";
import { type Fault, faultKinds } from "#lib/providers/testing/faults";
import type { StubRequest } from "#lib/providers/testing/stub-server";
import { tinyPicture } from "#lib/providers/testing/tiny-picture";

export interface ImageStubOptions {
  faults?: readonly Fault[];
  /** What it gives out in place of `tinyPicture`. */
  file?: Uint8Array;
}

export interface ImageStub {
  /** What the vendor's base URL is to be. */
  base: string;
  requests: readonly StubRequest[];
  creations(): number;
  close(): Promise<void>;
}

export interface StubbedImageVendor {
  /** Of the tests, and of the fault matrix's file. */
  title: string;
  provider: ImageProvider;
  open(options: ImageStubOptions): Promise<ImageStub>;
  /** Points the settings to this address, with this key or none. */
  use(base: string, key: string | undefined): void;
  /** The key that the stub takes; absent: it has none. */
  key?: string;
  /** The pictures come within the answer to the order. */
  atOnce?: boolean;
  /** Where it differs from what all vendors do. */
  matrix?: Partial<Record<Cell, string>>;
}

/** What hostile vendors send in place of a picture. */
const falsePictures: readonly (readonly [string, Uint8Array])[] = [
  ["a page", Buffer.from("<html><body>Not a picture, but long enough to be one.</body></html>")],
  ["a script in a drawing", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`)],
  ["a picture cut off in its data", tinyPicture.subarray(0, 45)],
  ["one of a billion pixels", hugePicture()],
];

/** What everyone who draws pictures keeps to, proved against its stub; and its fault matrix. */
export function imageContract(vendor: StubbedImageVendor): void {
  const { provider, title, atOnce = false } = vendor;
  const opened: ImageStub[] = [];
  let folder = "";

  async function open(options: ImageStubOptions = {}): Promise<ImageStub> {
    const stub = await vendor.open(options);
    opened.push(stub);
    vendor.use(stub.base, vendor.key);
    return stub;
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "image-contract-"));
    changeSettings({ VENDOR_POLL_SECONDS: "0.05" });
  });
  afterEach(async () => {
    for (const stub of opened.splice(0)) await stub.close();
    await rm(folder, { recursive: true, force: true });
    changeSettings({ VENDOR_ANSWER_SECONDS: undefined });
  });
  afterAll(() => {
    changeSettings({ VENDOR_POLL_SECONDS: undefined });
    vendor.use("https://example.org", undefined);
  });

  describe(`pictures by ${title}`, () => {
    test("its cards are sound, the preferred one first", async () => {
      await open();
      const cards = provider.models();
      for (const card of cards) {
        expect(() => ImageCard.parse(card)).not.toThrow();
        expect(card.id).toBe(`${provider.name}/${card.model}`);
      }
      expect(cards.map(({ preferred }) => preferred)).toEqual(cards.map((_, at) => at === 0));
    });

    test("an order becomes files: as many as were asked, ordered once, each with its true ending", async () => {
      const stub = await open();
      const count = Math.min(2, provider.models()[0]?.max_images ?? 1);
      const paths = await pictures(provider, folder, { count });
      expect(paths).toHaveLength(count);
      for (const file of paths) {
        expect(path.extname(file)).toBe(".png");
        expect(await readFile(file)).toEqual(tinyPicture);
      }
      expect((await readdir(folder)).toSorted()).toEqual(paths.map((file) => path.basename(file)).toSorted());
      expect(stub.creations()).toBe(1);
    });

    test.each(falsePictures)("%s is refused, and nothing of it stays", async (_what, file) => {
      await open({ file });
      await expect(pictures(provider, folder)).rejects.toMatchObject({ code: "FILE_REFUSED" });
      expect(await readdir(folder)).toEqual([]);
    });

    test("where nobody answers nothing was ordered", async () => {
      const stub = await open();
      await stub.close();
      await expect(pictures(provider, folder)).rejects.toMatchObject({ code: "PROVIDER_UNAVAILABLE", retryable: true });
      expect(await provider.check(quiet())).toMatchObject({ well: false });
    });

    test("stopped before it is sent, an order was never given", async () => {
      const stub = await open();
      const stopped = new Error("stopped by the test");
      const started = provider.start(pictureOf(provider), folder, { signal: AbortSignal.abort(stopped) });
      await expect(started).rejects.toBe(stopped);
      expect(stub.creations()).toBe(0);
    });

    test("it says whether it can be reached, and what is wrong with the key", async () => {
      const stub = await open();
      expect(await provider.check(quiet())).toMatchObject({ well: true });
      expect(provider.configured()).toBe(true);
      if (vendor.key === undefined) return;
      vendor.use(stub.base, "another key");
      expect(await provider.check(quiet())).toMatchObject({ well: false });
      await expect(pictures(provider, folder)).rejects.toMatchObject({ code: "AUTHENTICATION_ERROR" });
      expect(stub.creations()).toBe(0);
    });

    test.runIf(provider.cancel !== undefined)("what is cancelled ends as cancelled", async () => {
      await open();
      const begun = await provider.start(pictureOf(provider), folder, quiet());
      const operation = operationOf(begun);
      await provider.cancel?.(operation, quiet());
      expect(await provider.status(operation, quiet())).toEqual({ state: "cancelled" });
    });

    test("every fault at every door: its code, whether to try again, what people read, what was ordered", async () => {
      const nowhere = atOnce
        ? Object.fromEntries(
            faultKinds.flatMap((kind) => [
              [`status ${kind}`, "-"],
              [`fetch ${kind}`, "-"],
            ]),
          )
        : {};
      const expected = { ...nowhere, ...vendor.matrix };
      const table = await faultMatrix({ title, provider, open, expected, request: pictureOf(provider) });
      console.log(`\nFaults of ${title}\n${table}`);
      await expect(table).toMatchFileSnapshot(path.join(import.meta.dirname, "fault-matrix", `${title} pictures.md`));
    });
  });
}

const quiet = (): { signal: AbortSignal } => ({ signal: new AbortController().signal });

/** An order that the preferred model takes. */
export function pictureOf(provider: ImageProvider, given: Partial<ImageRequest> = {}): ImageRequest {
  const card = provider.models()[0];
  if (card === undefined) throw new Error(`${provider.name} has no models`);
  const aspectRatio = card.aspect_ratios[0] ?? "1:1";
  const prompt = "Silver metallic humanoid robot with a red shield";
  return { model: card.model, prompt, aspectRatio, count: 1, references: [], ...given };
}

/** Orders, looks until it is over, and fetches. What is kept in between goes through JSON. */
export async function pictures(
  provider: ImageProvider,
  folder: string,
  given: Partial<ImageRequest> = {},
  seen?: (state: WorkState) => void,
): Promise<readonly string[]> {
  const begun = await provider.start(pictureOf(provider, given), folder, quiet());
  if ("paths" in begun) return begun.paths;
  for (let looks = 0; looks < 30; looks += 1) {
    const state = await provider.status(operationOf(begun), quiet());
    seen?.(state);
    if (state.state === "succeeded") return provider.fetch(JSON.parse(JSON.stringify(state.result)), folder, quiet());
    if (state.state === "failed" || state.state === "cancelled") throw new Error(JSON.stringify(state));
  }
  throw new Error("it never ends");
}

function operationOf(begun: Begun): Json {
  if (!("operation" in begun)) throw new Error("it answered with files");
  return JSON.parse(JSON.stringify(begun.operation));
}

/** `tinyPicture` whose header says that it is 32,768 pixels wide and high. */
function hugePicture(): Uint8Array {
  const bytes = Buffer.from(tinyPicture);
  bytes.writeUInt32BE(32_768, 16);
  bytes.writeUInt32BE(32_768, 20);
  return bytes;
}
