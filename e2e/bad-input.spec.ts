import { expect, test } from "@playwright/test";
import { openForm } from "./open-form";

test.beforeEach(async ({ page }) => {
  await openForm(page);
});

test("an empty topic is named beside its field, and the field gets the focus", async ({ page }) => {
  await page.getByRole("button", { name: "Make the film" }).click();
  const topic = page.getByLabel("What is the film about?");
  await expect(topic).toBeFocused();
  await expect(topic).toHaveAttribute("aria-invalid", "true");
  await expect(topic).toHaveAccessibleDescription(/at least 3 characters/);
  await expect(page).toHaveURL(/\/videos\/create$/);
});

test("a topic that is too long says what to do, and mending it clears the error", async ({ page }) => {
  const topic = page.getByLabel("What is the film about?");
  await topic.fill("a".repeat(501));
  await page.getByRole("button", { name: "Make the film" }).click();
  await expect(topic).toHaveAccessibleDescription(/put the rest into the notes/);
  await topic.fill("Tides");
  await expect(topic).not.toHaveAttribute("aria-invalid", "true");
});

test("control characters are refused in words", async ({ page }) => {
  await page.getByLabel("What is the film about?").fill("Tides\u0007 and moons");
  await page.getByRole("button", { name: "Make the film" }).click();
  await expect(page.getByText("Control characters are not text: remove them.")).toBeVisible();
});

test("only text files become notes", async ({ page }) => {
  const file = page.locator('input[type="file"]');
  await file.setInputFiles({ name: "tides.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
  await expect(page.getByText("tides.pdf is not a text file")).toBeVisible();
  await file.setInputFiles({
    name: "tides.md",
    mimeType: "text/markdown",
    buffer: Buffer.from("# Tides\n\nThey rise."),
  });
  await expect(page.getByLabel("Notes")).toHaveValue(/They rise/);
  await expect(page.getByText("tides.pdf is not a text file")).toBeHidden();
});

test("a draft survives a reload, until it is thrown away", async ({ page }) => {
  await page.getByLabel("What is the film about?").fill("Why the sea is salt");
  await page.getByText("Chalkboard", { exact: true }).click();
  await page.reload();
  await expect(page.getByLabel("What is the film about?")).toHaveValue("Why the sea is salt");
  await expect(page.getByRole("radio", { name: "Chalkboard" })).toBeChecked();
  await page.getByRole("button", { name: "Start afresh" }).click();
  await expect(page.getByLabel("What is the film about?")).toHaveValue("");
});

test("what is typed before the page's script runs stays", async ({ page, context }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await context.route("**/_next/static/chunks/**.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/videos/create", { waitUntil: "commit" });
  await page.getByLabel("What is the film about?").fill("Early birds");
  letGo();
  await expect(page.getByRole("form", { name: "Make a film" })).toHaveAttribute("data-ready", "true");
  await expect(page.getByLabel("What is the film about?")).toHaveValue("Early birds");
});

test("what does not exist says so with a 404", async ({ page }) => {
  for (const path of [
    "/videos/status/nothing",
    "/videos/00000000-0000-4000-8000-000000000000",
    "/s/nothing",
    "/nowhere",
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
