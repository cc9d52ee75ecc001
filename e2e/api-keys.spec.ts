import { expect, test } from "@playwright/test";
import { colorSchemes } from "./color-schemes";
import { expectSoundPage } from "./expect-sound-page";

for (const colorScheme of colorSchemes(1)) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("a key is made, shown once, opens what it may, and is revoked", async ({
      page,
      playwright,
      baseURL,
    }, info) => {
      test.setTimeout(120_000);
      await page.goto("/settings/keys");
      await expect(async () => {
        // What is typed before the page's script runs is forgotten.
        await page.getByLabel("Name").fill("A nightly script");
        await page.getByRole("button", { name: "Make the key" }).click();
        await expect(page.getByRole("heading", { name: "Keep this key now" })).toBeVisible({ timeout: 3000 });
      }).toPass();
      const key = await page.getByLabel("The key", { exact: true }).inputValue();
      expect(key).toMatch(/^rw_/);
      await expectSoundPage(page, `key-shown-${colorScheme}`, info);
      const program = await playwright.request.newContext({
        baseURL,
        extraHTTPHeaders: { authorization: `Bearer ${key}` },
      });
      expect((await program.get("/api/v1/jobs")).status()).toBe(200);
      expect((await program.get("/api/v1/webhooks")).status()).toBe(403);
      await page.getByRole("button", { name: "I have kept it" }).click();
      await page.reload();
      await expect(page.getByText("A nightly script")).toBeVisible();
      expect(await page.content()).not.toContain(key);
      await page.getByRole("button", { name: "Revoke", exact: true }).click();
      await page.getByRole("button", { name: "Revoke it" }).click();
      await expect.poll(async () => (await program.get("/api/v1/jobs")).status()).toBe(401);
      await program.dispose();
    });
  });
}
