import { crc32, deflateSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { colorSchemes } from "./color-schemes";
import { expectSoundPage } from "./expect-sound-page";

/** A PNG of one colour, 64 by 64. */
function png(colour: readonly [number, number, number]): Buffer {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(64 * 3, Buffer.from(colour))]);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 64, 0, 0, 0, 64, 8, 2, 0, 0, 0]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: 64 }, () => row)));
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

for (const colorScheme of colorSchemes(0)) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("characters are drawn, made of pictures, looked at and deleted", async ({ page }, info) => {
      test.setTimeout(180_000);
      await page.goto("/characters");
      await expect(page.getByRole("heading", { name: "Nobody here yet" })).toBeVisible();
      await expectSoundPage(page, `characters-empty-${colorScheme}`, info);

      const make = page.getByRole("button", { name: "Make a character" });
      const description = page.getByLabel("What it looks like");
      await expect(async () => {
        await make.click();
        await expect(description).toBeFocused({ timeout: 2000 });
      }).toPass();
      await page.getByRole("button", { name: "Draw it" }).click();
      await expect(page.getByText("Write what the character looks like.")).toBeVisible();
      await expect(description).toBeFocused();
      await expectSoundPage(page, `characters-form-${colorScheme}`, info);
      await description.fill("Silver metallic humanoid robot with a red shield");
      await page.getByLabel("Name").fill("Ferro");
      await page.getByText("2", { exact: true }).click();
      await page.getByRole("button", { name: "Draw it" }).click();
      const list = page.getByRole("list", { name: "Your characters" });
      await expect(list.getByRole("heading", { name: "Ferro" })).toBeVisible();
      await expect(list.getByText("Drawn on this machine")).toBeVisible({ timeout: 90_000 });
      await list.getByRole("button", { name: "Picture 2" }).click();
      await expect(list.getByRole("img", { name: "Ferro, 2 of 2" })).toBeVisible();

      await make.click();
      await description.fill("A flag of two colours");
      await page.getByText("Send pictures").click();
      const files = [png([180, 40, 30]), png([40, 60, 160])];
      await page
        .getByLabel("Choose pictures")
        .setInputFiles(files.map((buffer, i) => ({ name: `side-${i}.png`, mimeType: "image/png", buffer })));
      const sent = page.getByRole("list", { name: "On their way" }).getByText("Ready", { exact: true });
      await expect(sent).toHaveCount(2, { timeout: 30_000 });
      await page.getByRole("button", { name: "Make it" }).click();
      await expect(list.getByText("Pictures of yours")).toBeVisible({ timeout: 30_000 });
      await expectSoundPage(page, `characters-${colorScheme}`, info);

      await list.getByRole("button", { name: "Delete A flag of two colours" }).click();
      await list.getByRole("button", { name: "Delete it" }).click();
      await expect(list.getByText("Pictures of yours")).toBeHidden();
      await page.reload();
      await expect(list.getByRole("listitem")).toHaveCount(1);
    });
  });
}
