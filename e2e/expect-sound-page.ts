import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, type TestInfo } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

/** The page as it stays: fonts there, skeletons gone, canvases faded in. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await expect(page.getByRole("status", { name: "Loading" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForFunction(() => [...document.querySelectorAll("canvas")].every((c) => c.style.opacity !== "0"));
}

const deep = process.env.DEEP_TESTS === "1";
/** The usual run looks closely at one of the sizes: another for each page and scheme, always the same. */
const closely = (name: string, index: number): boolean =>
  deep || [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % sizes.length === index;

/**
 * In three sizes nothing hangs over the side, and axe finds nothing. The usual run asks axe in one of them; the deep one
 * puts pictures into the report.
 */
export async function expectSoundPage(page: Page, name: string, info: TestInfo): Promise<void> {
  for (const [index, size] of sizes.entries()) {
    await page.setViewportSize(size);
    await settled(page);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overhang, `${name} at ${size.width} px hangs over`).toBeLessThanOrEqual(0);
    if (!closely(name, index)) continue;
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`);
    expect(found, `${name} at ${size.width} px`).toEqual([]);
    if (!deep) continue;
    const body = await page.screenshot({ fullPage: true });
    await info.attach(`${name}-${size.width}.png`, { body, contentType: "image/png" });
  }
}
