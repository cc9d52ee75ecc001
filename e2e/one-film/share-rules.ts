import { once } from "node:events";
import { createServer } from "node:http";
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import readTags from "open-graph-scraper-lite";
import { expectSoundPage } from "../expect-sound-page";
import { sharedFilm } from "./shared-film";

/** The film begins and goes on; a first try may be cut short when the player takes up its stream. */
const expectPlaying = (video: Locator) =>
  expect
    .poll(() =>
      video.evaluate((media) => {
        if (!(media instanceof HTMLVideoElement)) throw new Error("There is no video.");
        media.muted = true;
        media.play().catch(() => {});
        return media.currentTime;
      }),
    )
    .toBeGreaterThan(1);

/** As people's browsers call themselves: one without a head counts as a program. */
const userAgent =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";

/** Somebody who has never been here, with or without a script. */
async function stranger(
  browser: Browser,
  baseURL: string | undefined,
  run: (page: Page) => Promise<void>,
  script = true,
) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: script, userAgent });
  try {
    await run(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A page of another site: to browsers, localhost is another one than 127.0.0.1. */
async function otherSite(html: string): Promise<AsyncDisposable & { address: string }> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(html);
  });
  await once(server.listen(0, "localhost"), "listening");
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the other site has no port");
  return {
    address: `http://localhost:${bound.port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test("a link with a password and an end, shown on another site", async ({ page, browser, baseURL }, info) => {
  test.setTimeout(420_000);
  const { videoId } = await sharedFilm(page);
  await page.goto(`/videos/${videoId}`);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Get the link" }).click();
  const url = await page.getByLabel("Link to the film").inputValue();
  const token = url.split("/").at(-1) ?? "";
  const shared = () => page.request.get(`/api/v1/shared/${token}`);

  await test.step("link previews find a title, a picture, a player and oEmbed", async () => {
    const html = await (await page.request.get(url)).text();
    const { result, error } = await readTags({ html });
    expect(error).toBe(false);
    expect(result).toMatchObject({ ogType: "video.other", ogUrl: url, twitterCard: "player" });
    const picture = await page.request.get(result.ogImage?.[0]?.url ?? "");
    expect(picture.headers()["content-type"]).toBe("image/jpeg");
    const player = await page.request.get(result.twitterPlayer?.[0]?.url ?? "");
    expect(player.headers()["content-type"]).toContain("text/html");
    expect(html).toContain('name="robots" content="noindex');
    const found = /<link[^>]+application\/json\+oembed[^>]*>/.exec(html)?.[0] ?? "";
    const oembed = await page.request.get(/href="([^"]+)"/.exec(found)?.[1]?.replaceAll("&amp;", "&") ?? "");
    expect(await oembed.json()).toMatchObject({ version: "1.0", type: "video", title: result.ogTitle });
  });

  await test.step("another site may frame the player, unless its owner says no", async () => {
    await using elsewhere = await otherSite(
      `<!doctype html><title>Elsewhere</title><iframe src="${baseURL}/embed/${token}" width="640" height="360"></iframe>`,
    );
    const frameIt = async (visit: Page) => {
      await visit.goto(elsewhere.address);
      return visit.frameLocator("iframe");
    };
    await stranger(browser, baseURL, async (visit) => {
      const frame = await frameIt(visit);
      await expectPlaying(frame.locator("video"));
    });
    await page.getByText("Show it on another site").click();
    await page.getByRole("switch", { name: "Other sites may show the player" }).click();
    await expect.poll(async () => (await (await shared()).json()).rules.embeddable).toBe(false);
    await stranger(browser, baseURL, async (visit) => {
      const frame = await frameIt(visit);
      await expect(frame.getByText("shown on its own page only")).toBeVisible();
    });
  });

  await test.step("a password closes the page, its tags and its media, and opens them without a script, too", async () => {
    await page.getByText("Who may open it, and until when").click();
    await page.getByLabel("Password", { exact: true }).fill("open sesame");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await expect(page.getByRole("button", { name: "Remove", exact: true })).toBeVisible();
    await stranger(browser, baseURL, async (visit) => {
      await visit.goto(url);
      await expect(visit.getByRole("heading", { level: 1 })).toHaveText("This film opens with a password");
      expect(await visit.content()).not.toMatch(/pythag/i);
      await expectSoundPage(visit, "share-locked", info);
      await visit.getByLabel("Password").fill("open barley");
      await visit.getByRole("button", { name: "Watch the film" }).click();
      await expect(visit.getByText("That is not the password")).toBeVisible();
      await visit.getByLabel("Password").fill("open sesame");
      await visit.getByRole("button", { name: "Watch the film" }).click();
      await expect(visit.getByRole("heading", { level: 1 })).toContainText(/pythag/i);
      await expectPlaying(visit.locator("video"));
    });
    const withoutScript = async (visit: Page) => {
      await visit.goto(url);
      await visit.getByLabel("Password").fill("open sesame");
      await visit.getByRole("button", { name: "Watch the film" }).click();
      await expect(visit.getByRole("heading", { level: 1 })).toContainText(/pythag/i);
      await expect(visit.locator("video[controls]")).toBeVisible();
      await expect(visit.locator("media-controller, img[src*=thumbnail]").filter({ visible: true })).toHaveCount(0);
    };
    await stranger(browser, baseURL, withoutScript, false);
  });

  await test.step("the film begins for whoever presses play while the player still sleeps", async () => {
    await stranger(browser, baseURL, async (visit) => {
      // Nobody is there: browsers without a window tell of a pointer all the same.
      await visit.addInitScript(() => {
        Object.defineProperty(navigator, "userActivation", { value: { hasBeenActive: false } });
        window.addEventListener("pointermove", (event) => event.stopImmediatePropagation(), true);
      });
      await visit.goto(url);
      await visit.getByLabel("Password").fill("open sesame");
      await visit.getByRole("button", { name: "Watch the film" }).click();
      await expect(visit.getByRole("heading", { level: 1 })).toContainText(/pythag/i);
      await visit.waitForLoadState("networkidle");
      await visit.reload({ waitUntil: "networkidle" });
      const standIn = visit.locator(".film-player-stand-in button");
      await expect(standIn).toBeVisible();
      await standIn.evaluate((button) => button instanceof HTMLElement && button.click());
      const video = visit.locator("video");
      await expect
        .poll(() => video.evaluate((media) => (media instanceof HTMLVideoElement ? media.currentTime : 0)))
        .toBeGreaterThan(0.2);
      await expect(standIn).toBeVisible();
    });
  });

  await test.step("the owner sees how often it was seen, and sets an end", async () => {
    await page.getByLabel("Closes by itself").selectOption("7");
    const path = `/api/v1/shares?video_id=${videoId}`;
    const link = async () => (await (await page.request.get(path)).json()).shares[0];
    await expect.poll(async () => (await link()).expiresAt).toBeTruthy();
    expect(Date.parse((await link()).expiresAt) - Date.now()).toBeGreaterThan(6 * 86_400_000);
    expect((await link()).views).toBeGreaterThanOrEqual(1);
    const dialog = page.getByRole("dialog");
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await info.attach(`share-sheet-${width}.png`, { body: await page.screenshot(), contentType: "image/png" });
      expect(await dialog.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(0);
    }
  });

  await test.step("a stranger can report the page", async () => {
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await expect.poll(async () => (await shared()).status()).toBe(200);
    await stranger(browser, baseURL, async (visit) => {
      await visit.goto(url);
      await visit.getByRole("button", { name: "Report this page" }).click();
      await visit.getByLabel("Reason").selectOption("spam");
      await visit.getByRole("button", { name: "Send" }).click();
      await expect(visit.getByText("has been told")).toBeVisible();
    });
  });
});
