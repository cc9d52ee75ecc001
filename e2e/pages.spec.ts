import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const pages = [
  { name: "home", path: "/" },
  { name: "create", path: "/videos/create" },
  { name: "library", path: "/videos" },
  { name: "not-found", path: "/videos/00000000-0000-4000-8000-000000000000" },
];

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.evaluate(() => document.fonts.ready);
  // Canvases fade in once the renderer has loaded.
  await page.waitForFunction(() => [...document.querySelectorAll("canvas")].every((c) => c.style.opacity !== "0"));
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, reducedMotion: "reduce" });
    for (const { name, path } of pages) {
      test(`${name}: nothing for axe to find, nothing to scroll sideways`, async ({ page }, info) => {
        for (const width of [1280, 390, 320]) {
          await page.setViewportSize({ width, height: 844 });
          await page.goto(path);
          await settled(page);
          const { violations } = await new AxeBuilder({ page })
            .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
            .analyze();
          expect(
            violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`),
            `${name} at ${width}`,
          ).toEqual([]);
          const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(overhang, `${name} at ${width} px`).toBeLessThanOrEqual(0);
          await info.attach(`${name}-${width}-${colorScheme}.png`, {
            body: await page.screenshot({ fullPage: true }),
            contentType: "image/png",
          });
        }
      });
    }
  });
}

test("the first stop of the keyboard skips to the content", async ({ page }) => {
  await page.goto("/videos/create");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("the library's search stands in the address", async ({ page }) => {
  await page.goto("/videos?q=nothing%20has%20this%20title");
  await expect(page.getByRole("searchbox", { name: "Search films by title" })).toHaveValue("nothing has this title");
  await expect(page.getByRole("status")).toContainText("nothing has this title");
});
