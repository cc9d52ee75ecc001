import { type Browser, expect, type Page, test } from "@playwright/test";
import { ask } from "#lib/api/testing/ask";
import { type ClerkSigner, clerkEnvironment, clerkSigner, sessionCookies } from "#lib/api/testing/clerk-users";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { db } from "#lib/database/client";
import { inTransaction } from "#lib/database/transaction";
import { reserve, spend } from "#lib/limits/ledger";
import { freePort } from "#lib/processes/free-port";
import { expectSoundPage } from "./expect-sound-page";
import { alter, openGround, startSite } from "./own-site";

// The build as an installation where people sign in, with one who runs it.
const held = new AsyncDisposableStack();
let site = "";
let clerk: ClerkSigner;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  held.use(await openGround());
  const port = await freePort();
  site = `http://localhost:${port}`;
  clerk = await clerkSigner(site);
  held.defer(alter({ ...clerkEnvironment, CLERK_JWT_KEY: clerk.pem, OPERATORS: "user_root", PUBLIC_URL: site }));
  held.use(await startSite("127.0.0.1", port));
});
test.afterAll(() => held.disposeAsync());

async function operatorPage(browser: Browser, colorScheme: "light" | "dark"): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "reduce", colorScheme });
  const cookies = sessionCookies(await clerk.token("user_root", { exp: Math.floor(Date.now() / 1000) + 3600 }));
  await context.addCookies(
    cookies.split("; ").map((cookie) => {
      const at = cookie.indexOf("=");
      return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: site };
    }),
  );
  const page = await context.newPage();
  await page.route(/clerk\.films/, (route) => route.abort());
  return page;
}

/** A film with a public link of which a stranger has said something. */
async function reportedFilm(reason: string, words: string) {
  const film = await finishedFilm();
  const headers = { cookie: film.cookie };
  const shared = await ask("/api/v1/shares", { method: "POST", headers, body: { video_id: film.videoId } });
  const { token } = await shared.json();
  await ask(`/api/v1/shared/${token}/report`, { method: "POST", body: { reason, words } });
  return { ...film, headers, token };
}
const long = "She said that the street, the house and the number of the door are to be read on the left. ".repeat(9);

test("reports wait for the operator, are looked into, settled and pages closed, all by keyboard", async ({
  browser,
}, info) => {
  test.setTimeout(180_000);
  const page = await operatorPage(browser, "light");
  await page.goto(`${site}/operator/reports`);
  await expect(page.getByRole("heading", { name: "No open reports" })).toBeVisible();
  await expectSoundPage(page, "reports-none", info);

  const one = await reportedFilm("privacy", "That is my street at 0:12.");
  await page.reload();
  await expect(page.getByRole("heading", { name: "1 open report", exact: true })).toBeVisible();
  await expectSoundPage(page, "reports-one", info);

  const many = await reportedFilm("harmful", `${long}\n\n${"x".repeat(150)}`);
  await db().video.update({ where: { id: many.videoId }, data: { title: `${"Unbreakable".repeat(12)} ${long}` } });
  const deleted = await reportedFilm("copyright", "This is our broadcast.");
  await ask(`/api/v1/videos/${deleted.videoId}`, { method: "DELETE", headers: deleted.headers });
  const closed = await reportedFilm("spam", "");
  await ask(`/api/v1/shares/${closed.token}`, { method: "DELETE", headers: closed.headers });
  for (let i = 0; i < 4; i += 1) await reportedFilm("other", "«Kein schöner Film», مرحبا بالعالم, 子供には向かない");
  await page.reload();
  await expect(page.getByRole("heading", { name: "8 open reports" })).toBeVisible();
  const card = (words: string) => page.getByRole("listitem").filter({ hasText: words });
  await expect(card("our broadcast").getByRole("status")).toContainText("has deleted the film");
  await expect(card("our broadcast").getByRole("button", { name: /public pages|Open its/ })).toHaveCount(0);
  await expect(card("It is spam").getByRole("status")).toContainText("This link is closed");
  await expectSoundPage(page, "reports-many", info);

  // From the first card's link on, with the Tab and Enter keys alone.
  const street = card("my street");
  await street.getByRole("link").focus();
  await page.keyboard.press("Tab");
  const close = street.getByRole("button", { name: "Close its public pages" });
  await expect(close).toBeFocused();
  await page.keyboard.press("Enter");
  const reopen = street.getByRole("button", { name: "Open its pages again" });
  await expect(reopen).toBeFocused();
  await expect(street.getByRole("status")).toContainText("public pages are closed");
  await expect(street.getByRole("link")).toHaveCount(0);
  expect((await ask(`/api/v1/shared/${one.token}`)).status).toBe(404);
  await expectSoundPage(page, "reports-closed", info);
  await page.keyboard.press("Space");
  await expect(close).toBeFocused();
  await expect(street.getByRole("status")).toBeEmpty();
  expect((await ask(`/api/v1/shared/${one.token}`)).status).toBe(200);
  await page.keyboard.press("Tab");
  await expect(street.getByRole("button", { name: "Settle the report" })).toBeFocused();
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: "7 open reports" });
  await expect(heading).toBeFocused();
  await expect(page.getByText("The report is settled.")).toBeVisible();
  await expect(street).toHaveCount(0);

  // Settling can be undone, at once and later.
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(page.getByText("The report is open again.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "8 open reports" })).toBeVisible();
  await street.getByRole("button", { name: "Settle the report" }).press("Enter");
  await expect(heading).toBeFocused();
  await page.getByRole("link", { name: "Settled" }).press("Enter");
  await expect(page.getByRole("heading", { name: "1 settled report", exact: true })).toBeVisible();
  await expectSoundPage(page, "reports-settled", info);
  await street.getByRole("button", { name: "Open the report again" }).press("Enter");
  await expect(page.getByRole("heading", { name: "No settled reports" })).toBeFocused();
  await page.getByRole("link", { name: "Open", exact: true }).press("Enter");
  await expect(street).toBeVisible();
  await page.context().close();
});

test("owners are sought, sorted and given limits of their own", async ({ browser }, info) => {
  test.setTimeout(180_000);
  const rich = await finishedFilm();
  const line = { ownerId: rich.ownerId, jobId: rich.jobId };
  await inTransaction((tx) => reserve(tx, { ...line, attempt: 1, amountMicros: 5_000_000 }));
  await inTransaction((tx) =>
    spend(tx, { ...line, provider: "acme", item: "video", purchaseKey: "a", amountMicros: 3_200_000 }),
  );
  for (let i = 0; i < 24; i += 1) await finishedFilm();
  const page = await operatorPage(browser, "dark");
  await page.goto(`${site}/operator/owners`);
  const lines = page.getByRole("article");
  await expect(lines).toHaveCount(20);
  await expect(lines.first()).toContainText(rich.ownerId);
  await expect(lines.first()).toContainText("$3.20 spent, $1.80 held of $20.00");
  await expectSoundPage(page, "owners", info);
  await page.getByRole("link", { name: "Further" }).click();
  await expect(page.getByRole("link", { name: "From the first" })).toBeVisible();
  await expect(page.getByText(rich.ownerId)).toHaveCount(0);

  await page.goto(`${site}/operator/owners?q=${rich.ownerId}`);
  await expect(lines).toHaveCount(1);
  await page.locator("summary", { hasText: /^Limits$/ }).click();
  const form = page.getByRole("form", { name: `Limits of ${rich.ownerId}` });
  await form.getByLabel("Dollars a month").fill("lots");
  await form.getByLabel("Films kept, in days").fill("30");
  await page.keyboard.press("Enter");
  await expect(form.getByLabel("Dollars a month")).toBeFocused();
  await expect(form.getByText("Write an amount in dollars")).toBeVisible();
  await form.getByLabel("Dollars a month").fill("7,5");
  await form.getByLabel("Room, in GB").fill("0.5");
  await page.keyboard.press("Enter");
  await expect(lines.first()).toContainText("of $7.50");
  await expect(lines.first()).toContainText("of 500 MB");
  await expect(lines.first()).toContainText("for 30 days");
  await expect(page.getByText("Limits: 3 of their own")).toBeVisible();
  await expectSoundPage(page, "owners-one", info);
  await page.goto(`${site}/operator/owners?q=nobody-like-that`);
  await expect(page.getByText("Nobody like that has anything here.")).toBeVisible();
  await expectSoundPage(page, "owners-none", info);
  await page.context().close();
});
