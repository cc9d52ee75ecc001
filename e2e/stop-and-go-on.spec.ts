import { expect, type Page, test } from "@playwright/test";
import { expectSoundPage } from "./expect-sound-page";
import { openForm } from "./open-form";

const notes = "Keep it short";

async function order(page: Page, topic: string): Promise<void> {
  await openForm(page);
  await page.getByLabel("What is the film about?").fill(topic);
  await page.getByLabel("Notes").fill(notes);
  await page.getByRole("button", { name: "Make the film" }).click();
  await page.waitForURL(/\/videos\/status\/[0-9a-f-]{36}$/);
}
const percentage = async (page: Page): Promise<number> =>
  Number(await page.getByRole("progressbar").getAttribute("aria-valuenow"));

test("a film is stopped, goes on, and survives a reload on the way", async ({ page }, info) => {
  test.setTimeout(180_000);
  await order(page, "Binary search");
  await expect.poll(() => percentage(page), { timeout: 90_000 }).toBeGreaterThan(10);
  await expectSoundPage(page, "making", info);

  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("This film was cancelled")).toBeVisible();
  await expectSoundPage(page, "cancelled", info);

  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: "Cancel" })).toBeVisible();
  await expect.poll(() => percentage(page), { timeout: 90_000 }).toBeGreaterThan(10);
  const before = await percentage(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/binary search/i);
  expect(await percentage(page)).toBeGreaterThanOrEqual(before);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("This film was cancelled")).toBeVisible();

  await test.step("the order comes back to be changed; a new form is empty", async () => {
    await page.getByRole("link", { name: "Change the order" }).click();
    await expect(page.getByLabel("Notes")).toHaveValue(notes);
    await openForm(page, "/videos/create?topic=Tides");
    await expect(page.getByLabel("What is the film about?")).toHaveValue("Tides");
    await expect(page.getByLabel("Notes")).toHaveValue("");
  });
});

test("without the live line the page asks, and says so", async ({ page }) => {
  test.setTimeout(120_000);
  await page.route("**/events?*", (route) => route.abort());
  await order(page, "How a bill becomes a law");
  await expect(page.getByText("The live line is down")).toBeVisible();
  const first = await percentage(page);
  await expect.poll(() => percentage(page), { timeout: 60_000 }).toBeGreaterThan(first);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("This film was cancelled")).toBeVisible();
});
