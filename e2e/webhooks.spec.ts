import { createServer } from "node:http";
import { expect, test } from "@playwright/test";
import { Webhook } from "standardwebhooks";
import { colorSchemes } from "./color-schemes";
import { expectSoundPage } from "./expect-sound-page";

for (const colorScheme of colorSchemes(0)) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("a webhook is added, tested, looked into, sent again and removed", async ({ page, baseURL }, info) => {
      test.setTimeout(180_000);
      const received: { headers: Record<string, string>; body: string }[] = [];
      let status = 200;
      const receiver = createServer(async (request, response) => {
        const body = (await request.toArray()).join("");
        const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
        received.push({ headers: Object.fromEntries(headers), body });
        response.writeHead(status).end();
      });
      const port = Number(new URL(baseURL ?? "").port) + 2;
      await new Promise<void>((listening) => receiver.listen(port, "127.0.0.1", listening));
      try {
        await page.goto("/settings/webhooks");
        await expectSoundPage(page, `webhooks-none-${colorScheme}`, info);
        await page.getByLabel("Address").fill("http://169.254.169.254/latest/");
        await page.getByRole("button", { name: "Add the webhook" }).click();
        await expect(page.getByText("not on the public internet")).toBeVisible();
        await page.getByLabel("Address").fill(`http://127.0.0.1:${port}/hooks/films`);
        await page.getByLabel("Note").fill("The newsroom's site");
        await page.getByRole("button", { name: "Add the webhook" }).click();
        const secret = await page.getByLabel("The secret").inputValue();
        await expectSoundPage(page, `webhooks-secret-${colorScheme}`, info);
        await page.getByRole("button", { name: "I have kept it" }).click();

        await page.getByRole("button", { name: "Send a test" }).click();
        const deliveries = page.getByRole("region", { name: "Deliveries" });
        await expect(deliveries.getByText("Delivered")).toBeVisible({ timeout: 30_000 });
        const [first] = received;
        expect(new Webhook(secret).verify(first?.body ?? "", first?.headers ?? {})).toMatchObject({
          type: "webhook.test",
        });
        status = 500;
        await deliveries.getByRole("button", { name: "Send again" }).click();
        await expect(deliveries.getByText("The receiver answered 500.").first()).toBeVisible({ timeout: 30_000 });
        expect(received[1]?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
        await expectSoundPage(page, `webhooks-deliveries-${colorScheme}`, info);

        await page.getByRole("button", { name: "Disable" }).click();
        await expect(page.getByText("Disabled", { exact: true })).toBeVisible();
        await page.getByRole("button", { name: "Remove", exact: true }).click();
        await page.getByRole("button", { name: "Remove it" }).click();
        await expect(page.getByText("127.0.0.1")).toHaveCount(0);
      } finally {
        receiver.closeAllConnections();
        await new Promise((closed) => receiver.close(closed));
      }
    });
  });
}
