import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectLightPage } from "./expect-light-page";
import { expectSoundPage } from "./expect-sound-page";

/** A clip of one second, made by the page's guest. */
async function makeClip(page: Page, prompt: string): Promise<void> {
  const configuration = { prompt, seconds: 1, resolution: "360p", audio: false };
  const ordered = await page.request.post("/api/v1/clips", { data: { configuration } });
  expect(ordered.status()).toBe(201);
  const { job_id } = await ordered.json();
  const job = async () => (await page.request.get(`/api/v1/jobs/${job_id}`)).json();
  await expect.poll(async () => (await job()).status, { timeout: 120_000, intervals: [500] }).toBe("completed");
}

/** As a hand does: a little at first, then there in a few steps. */
async function dragOnto(page: Page, thing: Locator, place: Locator): Promise<void> {
  await thing.scrollIntoViewIfNeeded();
  const [from, to] = [await thing.boundingBox(), await place.boundingBox()];
  if (!from || !to) throw new Error("there is nothing to drag");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
}

const form = (page: Page) => page.getByRole("form", { name: "Merge clips" });
const rows = (page: Page) => form(page).getByRole("list", { name: "Parts" }).getByRole("listitem");

async function openForm(page: Page, address = "/videos/create/merge"): Promise<void> {
  await page.goto(address);
  await expect(form(page)).toHaveAttribute("data-ready", "true");
}

test("clips of the library become one film: chosen, ordered by mouse and by keys, trimmed, merged", async ({
  page,
}, info) => {
  test.setTimeout(240_000);
  await openForm(page);
  await form(page).getByRole("button", { name: "Merge the clips" }).click();
  await expect(form(page).getByText("Choose the clips that are to become one film.")).toBeVisible();
  await makeClip(page, "Rain on a window");
  await makeClip(page, "Waves on a beach");

  await form(page).getByRole("button", { name: "Choose from your library" }).click();
  const picker = page.getByRole("dialog", { name: "Your clips and films" });
  await expect(picker.getByRole("listitem")).toHaveCount(2);
  await picker.getByLabel("Search your films").fill("waves");
  await expect(picker.getByRole("listitem")).toHaveCount(1);
  await picker.getByRole("button", { name: /Waves on a beach/ }).click();
  await picker.getByLabel("Search your films").fill("");
  await picker.getByRole("button", { name: /Rain on a window/ }).click();
  await picker.getByRole("button", { name: /Waves on a beach/ }).click();
  await expect(picker.getByText("2 times")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(rows(page)).toHaveText([/Waves/, /Rain/, /Waves/]);

  // By the mouse, by the keys of the handle, by the buttons.
  const handles = form(page).getByRole("button", { name: /^Move “.*”, \d of 3$/ });
  await dragOnto(page, handles.nth(1), handles.nth(0));
  await expect(rows(page)).toHaveText([/Rain/, /Waves/, /Waves/]);
  await handles.nth(0).focus();
  await page.keyboard.press("Space");
  await expect(page.getByText(/is taken up, 1 of 3/)).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("Place 2 of 3.")).toBeAttached();
  await page.keyboard.press("Space");
  await expect(rows(page)).toHaveText([/Waves/, /Rain/, /Waves/]);
  await form(page).getByRole("button", { name: "Take out “Waves on a beach”" }).last().press("Enter");
  await expect(rows(page)).toHaveText([/Waves/, /Rain/]);

  await form(page).getByRole("button", { name: "Trim “Waves on a beach”" }).click();
  await form(page).getByLabel("To, s of “Waves on a beach”").fill("0");
  await expect(form(page).getByText("It must be left after it is entered.")).toBeVisible();
  await form(page).getByLabel("To, s of “Waves on a beach”").fill("0.5");
  await form(page).locator("label", { hasText: "Dissolve" }).click();
  await form(page).getByRole("slider", { name: "How long" }).fill("0.2");
  await form(page).getByLabel("Title").fill("Rain and waves");
  await expect(form(page).getByText(/^Free on this machine · /)).toBeVisible();
  await expectSoundPage(page, "merge-form", info);

  await page.reload();
  await expect(page.getByText("Your draft was kept.")).toBeVisible();
  await expect(rows(page)).toHaveText([/Waves/, /Rain/]);
  await expect(rows(page).first().locator("img")).toBeVisible();

  await form(page).getByRole("button", { name: "Merge the clips" }).click();
  await page.waitForURL(/\/videos\/status\//);
  await expect(page.getByText("Merging the clips").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the film" })).toBeVisible({ timeout: 120_000 });
  const opened = await page.getByRole("link", { name: "Open the film" }).getAttribute("href");
  const { film } = await (await page.request.get(`/api/v1${opened}`)).json();
  expect(film).toMatchObject({ durationSeconds: 1.3, title: "Rain and waves" });
  await page.goto("/videos");
  await expect(page.getByText("from 2 clips")).toBeVisible();
});

test("the form for merging is as light as that for films", async ({ page }) => {
  await expectLightPage(page, "create", "/videos/create/merge");
});
