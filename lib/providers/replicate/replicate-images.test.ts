import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { replicateImages } from "#lib/providers/replicate/replicate-images";
import { imageContract, pictureOf, pictures } from "#lib/providers/testing/image-contract";
import { startReplicateStub, stubToken } from "#lib/providers/testing/stub-replicate";
import { tinyPicture } from "#lib/providers/testing/tiny-picture";

const use = (base: string, key: string | undefined) => {
  changeSettings({ REPLICATE_BASE_URL: base, REPLICATE_API_TOKEN: key });
};
const open = ({ file = tinyPicture, ...options }: { file?: Uint8Array; output?: "string" | "list" }) =>
  startReplicateStub({ output: "list", ...options, file: { bytes: file, contentType: "image/png", extension: "png" } });

imageContract({
  title: "Replicate",
  provider: replicateImages,
  open,
  use,
  key: stubToken,
  matrix: {
    // Replicate takes every order and refuses it while it runs.
    "start moderated": "-",
    // An error within a good answer is no word of it: only a prediction is.
    "start 200-with-error": "PURCHASE_UNKNOWN",
  },
});

test("each model is asked in its own words, and answers with a list or with one address", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "replicate-images-"));
  const stub = await open({ output: "string" });
  try {
    use(stub.base, stubToken);
    const reference = path.join(folder, "face.png");
    await writeFile(reference, tinyPicture);
    const references = [{ path: reference, contentType: "image/png" as const }];
    const model = "black-forest-labs/flux-1.1-pro";
    expect(await pictures(replicateImages, folder, { model, seed: 7, references, aspectRatio: "9:16" })).toHaveLength(
      1,
    );
    await pictures(replicateImages, folder, { model: "black-forest-labs/flux-schnell", count: 1, seed: 3 });
    expect(stub.inputs()).toEqual([
      {
        prompt: pictureOf(replicateImages).prompt,
        aspect_ratio: "9:16",
        output_format: "png",
        seed: 7,
        image_prompt: `data:image/png;base64,${tinyPicture.toString("base64")}`,
      },
      expect.objectContaining({ num_outputs: 1, megapixels: "1", seed: 3 }),
    ]);
  } finally {
    await stub.close();
    use("https://example.org", undefined);
    await rm(folder, { recursive: true });
  }
});
