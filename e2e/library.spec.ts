import { expect, type Page, test } from "@playwright/test";
import { colorSchemes } from "./color-schemes";
import { expectSoundPage } from "./expect-sound-page";

const perPage = 24;

/** Orders so many films as the page's guest and stops each at once: the library has something to turn over. */
async function stoppedOrders(page: Page, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    const configuration = { topic: `Stopped order ${n}` };
    const ordered = await page.request.post("/api/v1/videos/generate", { data: { configuration } });
    expect(ordered.status()).toBe(201);
    const { job_id } = await ordered.json();
    expect((await page.request.post(`/api/v1/jobs/${job_id}/cancel`)).status()).toBe(200);
  }
}
const films = (page: Page) => page.getByRole("region", { name: "Films" });

for (const colorScheme of colorSchemes(1)) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("a deleted film comes back: at once by Undo, later from the deleted ones", async ({ page }, info) => {
      test.setTimeout(120_000);
      await page.goto("/videos");
      await stoppedOrders(page, 2);
      await page.reload();
      const cards = films(page).getByRole("heading", { level: 3 });
      await expect(cards).toHaveText(["Stopped order 2", "Stopped order 1"]);

      await page.getByRole("button", { name: "Delete “Stopped order 2”" }).press("Enter");
      await expect(cards).toHaveText(["Stopped order 1"]);
      await expect(page.getByRole("link", { name: "Stopped order 1" })).toBeFocused();
      const note = page.getByRole("region", { name: /Notifications/ });
      await expect(note).toHaveAttribute("aria-live", "polite");
      await expect(note).toContainText("“Stopped order 2” was deleted.");
      await expectSoundPage(page, `library-deleted-${colorScheme}`, info);
      await page.keyboard.press("Alt+t");
      await page.getByRole("button", { name: "Undo" }).press("Enter");
      await expect(cards).toHaveText(["Stopped order 2", "Stopped order 1"]);

      await page.getByRole("button", { name: "Delete “Stopped order 1”" }).click();
      await expect(cards).toHaveText(["Stopped order 2"]);
      await page.getByRole("link", { name: "Deleted", exact: true }).click();
      await expect(page).toHaveURL(/show=deleted/);
      const restore = page.getByRole("button", { name: "Restore “Stopped order 1”" });
      await expect(restore).toBeVisible();
      await expectSoundPage(page, `library-trash-${colorScheme}`, info);
      await restore.click();
      await expect(page.getByText("Nothing was deleted lately.")).toBeVisible();
      await page.getByRole("link", { name: "All", exact: true }).click();
      await expect(cards).toHaveText(["Stopped order 2", "Stopped order 1"]);
    });
  });
}

test("more films come below, and their first one is where the keyboard goes on; without script a page at a time", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto("/videos");
  await stoppedOrders(page, perPage + 2);
  await page.goto("/videos");
  const cards = films(page).getByRole("heading", { level: 3 });
  await expect(cards).toHaveCount(perPage);
  const more = page.getByRole("link", { name: "More films" });
  const next = (await more.getAttribute("href")) ?? "";
  await expect(async () => {
    if (await more.isVisible()) await more.click();
    await expect(cards).toHaveCount(perPage + 2, { timeout: 3000 });
  }).toPass();
  await expect(page.getByRole("link", { name: "Stopped order 2", exact: true })).toBeFocused();
  await expect(more).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("");

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const still = await plain.newPage();
  await still.goto(new URL("/videos", page.url()).href);
  await expect(films(still).getByRole("heading", { level: 3 })).toHaveCount(perPage);
  await still.goto(new URL(next, page.url()).href);
  await expect(films(still).getByRole("heading", { level: 3 })).toHaveText(["Stopped order 2", "Stopped order 1"]);
  await still.getByRole("searchbox", { name: "Search films" }).fill("order 17");
  await still.keyboard.press("Enter");
  await expect(films(still).getByRole("heading", { level: 3 })).toHaveText(["Stopped order 17"]);
  await plain.close();
});
