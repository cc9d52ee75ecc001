import { expect, test } from "@playwright/test";
import { colorSchemes } from "./color-schemes";
import { expectSoundPage } from "./expect-sound-page";

for (const colorScheme of colorSchemes(0)) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("what one has is bounded, taken along and deleted, and the record tells", async ({ page }, info) => {
      test.setTimeout(150_000);
      await page.goto("/settings/data");
      await expectSoundPage(page, `data-empty-${colorScheme}`, info);
      const upload = await page.request.post("/api/v1/files", {
        headers: {
          ...{ "tus-resumable": "1.0.0", "content-type": "application/offset+octet-stream" },
          ...{ "upload-length": "12", "upload-metadata": `filename ${btoa("notes.txt")}` },
        },
        data: "Hello there.",
      });
      expect(upload.status()).toBe(201);
      await page.reload();
      await expect(page.getByText("Uploaded files", { exact: true })).toBeVisible();

      const save = page.getByRole("button", { name: "Save" });
      await expect(async () => {
        // What is chosen before the page's script runs is forgotten.
        await page.getByLabel("Keep films for").selectOption("30 days");
        await expect(save).toBeEnabled({ timeout: 2000 });
      }).toPass();
      await page.getByLabel("Keep at most").selectOption("5 GB");
      await expect(page.getByText("This deletes films within minutes")).toBeVisible();
      await expectSoundPage(page, `data-choosing-${colorScheme}`, info);
      await save.click();
      await expect(page.getByText("of 5.0 GB")).toBeVisible();
      await page.reload();
      await expect(page.getByLabel("Keep films for")).toHaveValue("30");

      const download = page.waitForEvent("download");
      await page.getByLabel("With the files I uploaded").check();
      await page.getByRole("link", { name: "Download everything" }).click();
      expect((await download).suggestedFilename()).toMatch(/^reelwright-\d{4}-\d\d-\d\d\.zip$/);
      expect(await (await download).failure()).toBeNull();

      await page.getByRole("button", { name: "Delete everything…" }).click();
      await page.getByLabel("Type “delete everything”").fill("delete");
      await page.getByRole("button", { name: "Delete it all, for good" }).click();
      await expect(page.getByText("Type the words: delete everything.")).toBeVisible();
      await expectSoundPage(page, `data-deleting-${colorScheme}`, info);
      await page.getByLabel("Type “delete everything”").fill("Delete everything");
      await page.keyboard.press("Enter");
      await expect(page.getByText("Everything is deleted.")).toBeVisible();

      await page.getByRole("link", { name: "Record" }).click();
      const lines = page.getByRole("list", { name: "The record" }).getByRole("listitem");
      await expect(lines.first()).toContainText("Deleted everything");
      await expect(lines.nth(1)).toContainText("Downloaded everything · with files");
      await expect(lines.nth(2)).toContainText("Changed what is kept · 30 days, at most 5.0 GB");
      await lines.first().locator("summary").click();
      await expect(lines.first().getByText("account.emptied")).toBeVisible();
      await expectSoundPage(page, `audit-${colorScheme}`, info);
      await page.getByLabel("About").selectOption("Files");
      await expect(page).toHaveURL(/about=file/);
      await expect(lines).toHaveCount(1);
      await expect(lines.first()).toContainText("Sent a file");
      await page.getByLabel("By", { exact: true }).selectOption("My API keys");
      await expect(page.getByText("Nothing of this kind stands in the record.")).toBeVisible();
    });
  });
}

test("the record goes on behind its first page", async ({ page }) => {
  await page.goto("/settings/audit");
  for (let i = 0; i < 27; i += 1) {
    await page.request.patch("/api/v1/account", { data: { retention_days: i + 1 } });
  }
  await page.reload();
  const lines = page.getByRole("list", { name: "The record" }).getByRole("listitem");
  await expect(lines).toHaveCount(25);
  await page.getByRole("link", { name: "Older" }).click();
  await expect(lines).toHaveCount(2);
  await page.getByRole("link", { name: "Newest" }).click();
  await expect(lines).toHaveCount(25);
});
