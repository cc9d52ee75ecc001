import { expect, type Page, test } from "@playwright/test";
import { ownScriptBytes } from "./scripts-of";

/**
 * The most script that a page may bring beside what every page of the app does, in bytes after gzip, until it is quiet.
 * What comes with the first sign of somebody at work is not on the way to what they came to see.
 */
const mostScript = { create: 90_000, status: 110_000, player: 100_000, share: 70_000 } as const;

/** Opens a page and weighs its own script. What phones make of it: `npm run lighthouse` in `bench`. */
export async function expectLightPage(page: Page, name: keyof typeof mostScript, url: string): Promise<void> {
  await test.step(`the page "${name}" is light`, async () => {
    const bytes = await ownScriptBytes(page, url);
    console.log(`${name} page: ${(bytes / 1000).toFixed(1)} kB of script (gzip) beyond what every page has`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(mostScript[name]);
  });
}
