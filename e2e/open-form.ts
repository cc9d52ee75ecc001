import { expect, type Page } from "@playwright/test";

/** The order form, once its script runs. */
export async function openForm(page: Page, path = "/videos/create"): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("form", { name: "Make a film" })).toHaveAttribute("data-ready", "true");
}
