import { expect, type Page, test } from "@playwright/test";
import { colorSchemes } from "./color-schemes";
import { expectLightPage } from "./expect-light-page";
import { expectSoundPage } from "./expect-sound-page";

async function openClipForm(page: Page, path = "/videos/create?kind=clip"): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("form", { name: "Make a clip" })).toHaveAttribute("data-ready", "true");
}

test("a clip from its order to its player, without any key", async ({ page }) => {
  await page.goto("/videos/create");
  await page.getByRole("link", { name: "Clip" }).click();
  await expect(page).toHaveURL(/create\/clip$/);
  const form = page.getByRole("form", { name: "Make a clip" });
  await expect(form).toHaveAttribute("data-ready", "true");
  // Nobody else is set up, and nobody pretends to be.
  await expect(form.getByRole("radio", { name: /Drawn on this machine/ })).toBeChecked();
  await expect(form.getByText(/more models .* once this installation has a key/)).toBeVisible();

  await form.getByRole("button", { name: "Make the clip" }).click();
  await expect(form.getByText("Write what the clip shows.")).toBeVisible();
  await form.getByLabel("What does the clip show?").fill("Waves on a quiet beach at sunset");
  await form.getByRole("slider", { name: "Length" }).fill("4");
  await form.locator("label", { hasText: "360p" }).click();
  await expect(form.getByText(/^Free · /)).toBeVisible();

  await page.reload();
  await expect(page.getByText("Your draft was kept.")).toBeVisible();
  await expect(form.getByLabel("What does the clip show?")).toHaveValue("Waves on a quiet beach at sunset");
  await expect(form.getByRole("slider", { name: "Length" })).toHaveValue("4");

  await form.getByRole("button", { name: "Make the clip" }).click();
  await page.waitForURL(/\/videos\/status\//);
  await expect(page.getByText("Making the clip").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the clip" })).toBeVisible({ timeout: 120_000 });
  await page.getByRole("link", { name: "Open the clip" }).click();
  await page.waitForURL(/\/videos\/[0-9a-f-]{36}$/);

  const film = page.locator("video");
  // The player comes when it is wanted, and lends the element its stream first.
  await page.locator("media-controller").hover();
  await expect(page.locator("media-controller")).toHaveAttribute("data-stream", /hls|mp4/);
  await expect(film).not.toHaveJSProperty("readyState", 0);
  await film.evaluate(async (video: HTMLVideoElement) => {
    video.muted = true;
    await video.play();
  });
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.5);
  expect(await film.evaluate((video: HTMLVideoElement) => video.duration)).toBeCloseTo(4, 0);
  await page.getByText("How it was made").click();
  await expect(page.getByText("4 s, 16:9, 360p, with sound")).toBeVisible();

  await page.getByRole("link", { name: "Make it again" }).click();
  await expect(form).toHaveAttribute("data-ready", "true");
  await expect(form.getByLabel("What does the clip show?")).toHaveValue("Waves on a quiet beach at sunset");
  await expect(form.getByRole("radio", { name: "360p" })).toBeChecked();
});

test("the form for clips is as light as that for films", async ({ page }) => {
  await expectLightPage(page, "create", "/videos/create/clip");
});

for (const colorScheme of colorSchemes(1)) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("the form for clips, everything open and wrong", async ({ page }, info) => {
      test.setTimeout(120_000);
      await openClipForm(page);
      await page.getByText("More: pictures").click();
      await page.getByLabel("Seed").fill("a word");
      await page.getByRole("group", { name: "First picture" }).getByText("Choose a picture").click();
      await page.getByRole("button", { name: "Make the clip" }).click();
      await expect(page.getByText("Write what the clip shows.")).toBeVisible();
      await expect(page.getByText("You have no characters yet.")).toBeVisible();
      await expectSoundPage(page, `clip-open-${colorScheme}`, info);
    });

    test("the form for clips as it is at first", async ({ page }, info) => {
      await openClipForm(page);
      await page.getByRole("button", { name: "A quiet coast" }).click();
      await expect(page.getByText(/^Free · /)).toBeVisible();
      await expectSoundPage(page, `clip-${colorScheme}`, info);
    });

    test("the providers", async ({ page }, info) => {
      await page.goto("/settings/providers");
      await expect(page.getByRole("heading", { name: "Replicate" })).toBeVisible();
      for (const summary of await page.locator("article summary").all()) await summary.click();
      await expectSoundPage(page, `providers-${colorScheme}`, info);
    });
  });
}
