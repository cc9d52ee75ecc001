import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { comfyuiImages } from "#lib/providers/comfyui/comfyui-images";
import { imageContract, pictureOf, pictures } from "#lib/providers/testing/image-contract";
import { type ComfyuiStubOptions, startComfyuiStub } from "#lib/providers/testing/stub-comfyui";

const use = (base: string) => {
  changeSettings({ COMFYUI_URL: base });
};
const refused = "INVALID_INPUT";
/** The order's answer never came, but the run is found by the id that we chose: nothing fails. */
const found = "undefined";

imageContract({
  title: "ComfyUI",
  provider: comfyuiImages,
  open: startComfyuiStub,
  use,
  matrix: {
    "start moderated": refused,
    "start 200-with-error": refused,
    "start timeout": found,
    "start hang": found,
    "start 502-html": found,
    "start truncated-json": found,
    "start wrong-content-type": found,
    "start empty-output": found,
    "start reset": found,
    "start 10-gb": found,
    // It refuses nothing by itself: only a node can fail.
    "status moderated": "PROVIDER_FAILED",
  },
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "comfyui-"));
});
afterAll(async () => {
  changeSettings({ COMFYUI_URL: undefined });
  await rm(folder, { recursive: true });
});
const quiet = () => ({ signal: new AbortController().signal });

async function open(options: ComfyuiStubOptions = {}) {
  const stub = await startComfyuiStub(options);
  use(stub.base);
  return { ...stub, [Symbol.asyncDispose]: () => stub.close() };
}

test.each([
  ["sdxl_turbo", "1:1", [512, 512]],
  ["sdxl_turbo", "16:9", [680, 384]],
  ["sd3.5", "16:9", [1360, 768]],
  ["sd3", "1:1", [1024, 1024]],
  ["flux", "9:16", [768, 1360]],
] as const)("%s in %s is a graph that ComfyUI takes, %s large", async (model, aspectRatio, [width, height]) => {
  await using stub = await open();
  const begun = await comfyuiImages.start(
    pictureOf(comfyuiImages, { model, aspectRatio, count: 2, seed: 5 }),
    folder,
    quiet(),
  );
  const [order] = stub.orders();
  const latent = expect.objectContaining({ inputs: { width, height, batch_size: 2 } });
  expect(order).toMatchObject({
    prompt: expect.toSatisfy((graph: object) => Object.values(graph).some((node) => latent.asymmetricMatch(node))),
  });
  expect(begun).toMatchObject({ operation: { promptId: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
});

test("news of progress come by the socket, past previews in bytes", async () => {
  await using _stub = await open({ looks: 6 });
  const progress: unknown[] = [];
  const seen = (state: object) => {
    if ("progress" in state) progress.push(state.progress);
  };
  await pictures(comfyuiImages, folder, {}, seen);
  expect(progress.length).toBeGreaterThan(0);
  expect(progress.every((share) => typeof share === "number" && share > 0 && share < 1)).toBe(true);
});

test("cards are those whose files are there; a missing file is named", async () => {
  await using stub = await open({ files: ["flux1-schnell-fp8.safetensors"] });
  expect(await comfyuiImages.check(quiet())).toEqual({ well: true, note: "ComfyUI 0.3.64: FLUX schnell" });
  expect(comfyuiImages.models()).toMatchObject([{ model: "flux", preferred: true }]);
  const asked = pictures(comfyuiImages, folder, { model: "sd3.5" });
  await expect(asked).rejects.toMatchObject({
    code: "INVALID_INPUT",
    message: expect.stringContaining("sd3.5_large_fp8_scaled.safetensors"),
  });
  expect(stub.creations()).toBe(0);
});

test("a file that went away since it was last seen is named as well", async () => {
  const files = ["sd_xl_turbo_1.0_fp16.safetensors"];
  await using stub = await open({ files });
  await comfyuiImages.check(quiet());
  files.pop();
  await expect(pictures(comfyuiImages, folder, { model: "sdxl_turbo" })).rejects.toMatchObject({
    code: "INVALID_INPUT",
    message: expect.stringContaining("sd_xl_turbo_1.0_fp16.safetensors"),
  });
  expect(stub.creations()).toBe(0);
});

test("what it forgot is over, and says why", async () => {
  await using stub = await open();
  const begun = await comfyuiImages.start(pictureOf(comfyuiImages), folder, quiet());
  stub.forget();
  const operation = "operation" in begun ? begun.operation : null;
  expect(await comfyuiImages.status(operation, quiet())).toMatchObject({ state: "failed", code: "RESULT_EXPIRED" });
});

test("only the run that was ordered is stopped, waiting or under way", async () => {
  await using stub = await open({ looks: 50 });
  const begin = async () => {
    const begun = await comfyuiImages.start(pictureOf(comfyuiImages), folder, quiet());
    return "operation" in begun ? begun.operation : null;
  };
  const [first, second] = [await begin(), await begin()];
  await comfyuiImages.cancel?.(second, quiet());
  expect(await comfyuiImages.status(second, quiet())).toMatchObject({ state: "failed" });
  expect(await comfyuiImages.status(first, quiet())).toMatchObject({ state: "running" });
  await comfyuiImages.cancel?.(first, quiet());
  expect(await comfyuiImages.status(first, quiet())).toEqual({ state: "cancelled" });
  expect(stub.requests.filter(({ path: at }) => at === "/interrupt").map(({ body }) => body)).toHaveLength(1);
});
