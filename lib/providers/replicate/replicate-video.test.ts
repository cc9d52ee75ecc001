import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { replicateVideo } from "#lib/providers/replicate/replicate-video";
import { startReplicateStub, stubToken } from "#lib/providers/testing/stub-replicate";
import { end, order, quiet, requestOf, videoContract } from "#lib/providers/testing/video-contract";

const use = (base: string, key: string | undefined) => {
  changeSettings({ REPLICATE_BASE_URL: base, REPLICATE_API_TOKEN: key });
};

videoContract({
  title: "Replicate",
  provider: replicateVideo,
  open: startReplicateStub,
  use,
  key: stubToken,
  matrix: {
    // Replicate takes every order and refuses it while it runs.
    "start moderated": "-",
    // An error within a good answer is no word of it: only a prediction is.
    "start 200-with-error": "PURCHASE_UNKNOWN",
  },
});

let folder = "";
const picture = (name: string) => ({ path: path.join(folder, name), contentType: "image/png" }) as const;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "replicate-"));
  await writeFile(picture("first.png").path, "first");
  await writeFile(picture("last.png").path, "last");
  await writeFile(picture("large.png").path, Buffer.alloc(10_000_001));
});
beforeEach(() => {
  changeSettings({ VENDOR_POLL_SECONDS: "0.05" });
});
afterAll(async () => {
  changeSettings({ VENDOR_POLL_SECONDS: undefined });
  use("https://example.org", undefined);
  await rm(folder, { recursive: true });
});

async function open(options: Parameters<typeof startReplicateStub>[0] = {}) {
  const stub = await startReplicateStub(options);
  use(stub.base, stubToken);
  return { ...stub, [Symbol.asyncDispose]: () => stub.close() };
}

test("Veo is ordered in its own words, with pictures as data URIs", async () => {
  await using stub = await open();
  const frames = { firstFrame: picture("first.png"), lastFrame: picture("last.png") };
  await order(replicateVideo, folder, { ...frames, seed: 7, negativePrompt: "rain", audio: false, seconds: 6 });
  expect(stub.inputs()).toEqual([
    {
      prompt: "A red kite over a field of barley",
      aspect_ratio: "16:9",
      duration: 6,
      resolution: "1080p",
      generate_audio: false,
      negative_prompt: "rain",
      seed: 7,
      image: "data:image/png;base64,Zmlyc3Q=",
      last_frame: "data:image/png;base64,bGFzdA==",
    },
  ]);
  const ordered = stub.requests.find(({ path: at }) => at.endsWith("/predictions"));
  expect(ordered?.path).toBe("/v1/models/google/veo-3.1/predictions");
  expect(ordered?.headers["cancel-after"]).toBe("1800s");
  expect(ordered?.body).not.toHaveProperty("webhook");
});

test("pictures above 10 MB together are uploaded first", async () => {
  await using stub = await open();
  await order(replicateVideo, folder, { references: [picture("first.png"), picture("large.png")] });
  const uploads = stub.requests.filter(({ path: at }) => at === "/v1/files");
  expect(uploads.map(({ headers }) => headers["content-type"])).toEqual([
    expect.stringMatching(/^multipart\/form-data; boundary=/),
    expect.stringMatching(/^multipart\/form-data; boundary=/),
  ]);
  expect(uploads[0]?.bytes.toString()).toContain('name="content"; filename="first.png"');
  const sent = expect.stringMatching(new RegExp(`^${stub.url}/v1/files/`));
  expect(stub.inputs()).toMatchObject([{ reference_images: [sent, sent] }]);
});

test("what Veo takes only in one shape is refused before anything is sent", async () => {
  await using stub = await open();
  const given = { references: [picture("first.png")], seconds: 4 };
  await expect(order(replicateVideo, folder, given)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  await expect(order(replicateVideo, folder, { model: "google/veo-2" })).rejects.toMatchObject({
    code: "MODEL_RETIRED",
  });
  expect(stub.requests).toEqual([]);
});

test("an input that the model no longer knows is not paid for", async () => {
  await using stub = await open({ inputs: ["prompt", "duration", "aspect_ratio", "resolution", "generate_audio"] });
  const asked = order(replicateVideo, folder, { seed: 3 });
  await expect(asked).rejects.toMatchObject({ code: "INVALID_INPUT", message: expect.stringContaining("seed") });
  expect(stub.creations()).toBe(0);
  await order(replicateVideo, folder);
  expect(stub.creations()).toBe(1);
});

test("lists and single addresses, progress out of the log, the webhook only where it can be reached", async () => {
  await using stub = await open({ output: "list", looks: 4 });
  const webhookUrl = "https://films.example.org/api/hooks/replicate";
  const begun = await replicateVideo.start(requestOf(replicateVideo), folder, { ...quiet(), webhookUrl });
  await replicateVideo.start(requestOf(replicateVideo), folder, { ...quiet(), webhookUrl: "http://localhost:3000/x" });
  const [first, second] = stub.requests.filter(({ path: at }) => at.endsWith("/predictions"));
  expect(first?.body).toMatchObject({ webhook: webhookUrl, webhook_events_filter: ["completed"] });
  expect(second?.body).not.toHaveProperty("webhook");
  const progress: unknown[] = [];
  const operation = "operation" in begun ? begun.operation : null;
  await end(replicateVideo, operation, (state) => progress.push("progress" in state ? state.progress : state.state));
  expect(progress).toEqual([0.25, 0.5, 0.75, "succeeded"]);
});

test("Replicate's wait is read out of its sentence, its refusals out of its status", async () => {
  await using stub = await open();
  expect(await replicateVideo.status({ id: "nobody" }, quiet())).toMatchObject({
    state: "failed",
    code: "RESULT_EXPIRED",
  });
  await expect(order(replicateVideo, folder, { prompt: "" })).resolves.toBeDefined();
  expect(stub.creations()).toBe(1);
});
