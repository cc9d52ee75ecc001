import { writeFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { noiseSound } from "#lib/api/testing/noise-sound";
import { colorSchemes } from "./color-schemes";
import { expectSoundPage } from "./expect-sound-page";

const song = "a rather long name, as phones like to give them, 2026-11-21 17-30.wav";
const onTheirWay = (page: Page) => page.getByRole("list", { name: "On their way" });
const kept = (page: Page) => page.getByRole("list", { name: "Your files" });

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.getByLabel("Choose files").setInputFiles({ name, mimeType, buffer });
}

for (const colorScheme of colorSchemes(1)) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("files are sent, refused in words, kept and deleted", async ({ page }, info) => {
      test.setTimeout(120_000);
      await page.goto("/settings/files");
      await expect(async () => {
        await choose(page, "lying.png", "image/png", noiseSound(50_000));
        await expect(onTheirWay(page)).toContainText("its content is audio/wav", { timeout: 5000 });
      }).toPass();
      await choose(page, "empty.wav", "audio/wav", Buffer.alloc(0));
      await expect(onTheirWay(page)).toContainText("This file is empty.");
      await choose(page, song, "audio/wav", noiseSound(300_000));
      await expect(onTheirWay(page).getByText("Ready")).toBeVisible();
      await expect(kept(page)).toContainText(/17-30\.wav.*WAV · 300 kB/);
      await expect(kept(page)).toContainText("Refused: This file is said to be image/png");
      await expectSoundPage(page, `files-${colorScheme}`, info);
      await page.getByRole("button", { name: `Delete ${song}` }).click();
      await page.getByRole("button", { name: "Delete it" }).click();
      await expect(kept(page)).not.toContainText(song);
    });
  });
}

test("a file on its way is paused, gone on with where it was, and stopped with nothing left", async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  // Taken from the disk, as people's files are: by the test's own line they would come slowly.
  const files = ["long.wav", "unwanted.wav"].map((name) => info.outputPath(name));
  const [long = "", unwanted = ""] = files;
  for (const file of files) await writeFile(file, noiseSound(20_000_000));
  const chooser = page.getByLabel("Choose files");
  // A line that stands still: pieces from this offset on wait until it moves.
  let standsFrom = 1;
  const moves = Promise.withResolvers<void>();
  const offsets: number[] = [];
  await page.route("**/api/v1/files/*", async (route) => {
    if (route.request().method() !== "PATCH") return route.continue();
    const offset = Number(route.request().headers()["upload-offset"]);
    offsets.push(offset);
    if (offset >= standsFrom) await moves.promise;
    await route.continue().catch(() => {});
  });
  await page.goto("/settings/files");
  await expect(async () => {
    await chooser.setInputFiles(long);
    await expect(page.getByRole("button", { name: "Pause long.wav" })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect.poll(() => offsets.length, { timeout: 30_000 }).toBe(2);
  await page.getByRole("button", { name: "Pause long.wav" }).click();
  await expect(onTheirWay(page)).toContainText("Paused");
  standsFrom = Number.POSITIVE_INFINITY;
  await page.getByRole("button", { name: "Go on with long.wav" }).click();
  await expect(onTheirWay(page).getByText("Ready")).toBeVisible({ timeout: 60_000 });
  expect(offsets.filter((offset) => offset === 0)).toHaveLength(1);
  standsFrom = 0;
  await chooser.setInputFiles(unwanted);
  await expect.poll(() => offsets.filter((offset) => offset === 0).length).toBe(2);
  await page.getByRole("button", { name: "Stop unwanted.wav" }).click();
  await expect(page.getByText("unwanted.wav")).toHaveCount(0);
  const names = async () => (await (await page.request.get("/api/v1/files")).json()).items;
  await expect
    .poll(async () => (await names()).map(({ filename }: { filename: string }) => filename))
    .toEqual(["long.wav"]);
  moves.resolve();
});
