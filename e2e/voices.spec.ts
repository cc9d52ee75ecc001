import { expect, test } from "@playwright/test";
import { openForm } from "./open-form";

test("a voice's sample is sound that players can ask for in parts; a voice that nobody has is none", async ({
  request,
}) => {
  const path = "/api/v1/voices/flite/slt/sample";
  const whole = await request.get(path);
  expect(whole.status()).toBe(200);
  expect(whole.headers()["content-type"]).toBe("audio/wav");
  const sound = await whole.body();
  expect(sound.subarray(0, 4).toString()).toBe("RIFF");

  const part = await request.get(path, { headers: { range: "bytes=100-299" } });
  expect(part.status()).toBe(206);
  expect(part.headers()["content-range"]).toBe(`bytes 100-299/${sound.length}`);
  expect(await part.body()).toEqual(sound.subarray(100, 300));

  const beyond = await request.get(path, { headers: { range: `bytes=${sound.length}-` } });
  expect(beyond.status()).toBe(416);
  for (const nobody of ["flite/nobody", "nobody/slt", "..%2f/slt"])
    expect((await request.get(`/api/v1/voices/${nobody}/sample`)).status(), nobody).toBe(404);
});

test("voices are heard one at a time, and chosen with the keyboard", async ({ page }) => {
  await openForm(page);
  const voices = page.getByRole("group", { name: "Voice" });
  await voices.getByRole("button", { name: "Listen to Rob" }).click();
  await expect(voices.getByRole("button", { name: "Stop Rob" })).toBeVisible();
  await voices.getByRole("button", { name: "Listen to Selma" }).click();
  await expect(voices.getByRole("button", { name: "Stop Selma" })).toBeVisible();
  await expect(voices.getByRole("button", { name: "Listen to Rob" })).toBeVisible();
  await voices.getByRole("button", { name: "Stop Selma" }).click();
  await expect(voices.getByRole("button", { name: /^Stop/ })).toHaveCount(0);

  await voices.getByRole("radio", { name: /^By language/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(voices.getByRole("radio").nth(2)).toBeChecked();
});

test("a language brings its own voices to the front; the others stay within reach", async ({ page }) => {
  await openForm(page);
  const voices = page.getByRole("group", { name: "Voice" });
  await expect(voices.getByRole("radio").nth(1)).toHaveAccessibleName(/^Rob English/);
  await page.getByText("More: title, quality").click();
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "German" });
  await expect(voices.getByRole("radio").nth(1)).toHaveAccessibleName(/German/);
  await expect(voices.getByRole("radio", { name: /^Selma/ })).toHaveCount(0);

  await voices.getByText(/more voices$/).click();
  await voices.getByRole("radio", { name: /^Selma/ }).check();
  await voices.getByText(/more voices$/).click();
  await expect(voices.getByText("Chosen: Selma")).toBeVisible();
  await page.getByLabel("What is the film about?").fill("The moons of Jupiter");
  await page.getByRole("combobox", { name: "File to download" }).selectOption("webm");
  await page.reload();
  await expect(voices.getByText("Chosen: Selma")).toBeVisible();
  await page.getByText("More: title, quality").click();
  await expect(page.getByLabel("File to download")).toHaveValue("webm");
});
