import { expect, test } from "@playwright/test";
import { colorSchemes } from "./color-schemes";
import { expectSoundPage } from "./expect-sound-page";
import { openForm } from "./open-form";

const pages = [
  { name: "home", path: "/" },
  { name: "create", path: "/videos/create" },
  { name: "library", path: "/videos" },
  { name: "usage", path: "/settings/usage" },
  { name: "keys", path: "/settings/keys" },
  { name: "docs", path: "/docs" },
  { name: "docs-operation", path: "/docs/generateVideo" },
  { name: "docs-message", path: "/docs/messages/onJobFailed" },
  { name: "not-found", path: "/videos/00000000-0000-4000-8000-000000000000" },
];

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const [turn, { name, path }] of pages.entries()) {
  for (const colorScheme of colorSchemes(turn)) {
    test(`${colorScheme}, ${name}: nothing for axe to find, nothing to scroll sideways`, async ({ page }, info) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expectSoundPage(page, `${name}-${colorScheme}`, info);
    });
  }
}

for (const colorScheme of colorSchemes(1)) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test("create, everything open and wrong", async ({ page }, info) => {
      test.setTimeout(90_000);
      await openForm(page);
      await page.getByText("More: title, quality").click();
      await page.getByRole("button", { name: "Make the film" }).click();
      await expect(page.getByText("at least 3 characters")).toBeVisible();
      await expectSoundPage(page, `create-errors-${colorScheme}`, info);
    });
  });
}

test("pages come whole from the server", async ({ request }) => {
  for (const [path, piece] of [
    ["/", "Watch it explained"],
    ["/videos/create", 'id="topic"'],
    ["/videos", "<h1"],
    ["/settings/usage", "Spent with vendors"],
    ["/docs", "/v1/videos/generate"],
  ] as const) {
    const html = await (await request.get(path)).text();
    expect(html.includes(piece), path).toBe(true);
    expect(html.includes("__next_error__"), path).toBe(false);
  }
});

test("the first stop of the keyboard skips to the content", async ({ page }) => {
  await openForm(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("the library's search stands in the address", async ({ page }) => {
  await page.goto("/videos?q=nothing%20has%20this%20title");
  await expect(page.getByRole("searchbox", { name: "Search films" })).toHaveValue("nothing has this title");
  await expect(page.getByRole("status").filter({ hasText: "nothing has this title" })).toBeVisible();
});

test("day and night can be switched, and the choice is kept", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await page.getByRole("button", { name: "Switch between light and dark" }).click();
  await expect(page.locator("html")).toHaveClass(/dark/);
  await page.reload();
  await expect(page.locator("html")).toHaveClass(/dark/);
});
