import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { loadImage } from "@napi-rs/canvas";
import { expect, type Page, test } from "@playwright/test";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { closeFilmChildren } from "#lib/film/close-film-children";
import { drawStill } from "#lib/film/draw-still";
import { fontFilesOf } from "#lib/film/font-files";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { prepareScene } from "#lib/render/prepare-scene";
import { recorder, recordingKit } from "#lib/render/record";
import { libraryEntries } from "#lib/storyboard/topic-library";
import type { Asked, Drawn } from "./preview/page";
import { servePage } from "./preview/serve-page";
import { spokenPrograms } from "./preview/spoken-programs";

declare global {
  interface Window {
    drawMoments(asked: Asked): Promise<Drawn[]>;
  }
}

const ratios = [
  { name: "16:9", width: 1280, height: 720 },
  { name: "9:16", width: 720, height: 1280 },
];
/** Scenes that are looked at in each ratio, and moments of each. */
const scenesARatio = 5;
const parts = [0.2, 0.55, 0.93];
/** Of 255, over all pixels and colours of a frame. */
const mostDifference = 0.5;

let folder = "";
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "preview-frames-"));
});
test.afterAll(async () => {
  await closeFilmChildren();
  await rm(folder, { recursive: true, force: true });
});

for (const { name, ...size } of ratios)
  test(`the browser previews what the film shows, in ${name}`, async ({ page }) => {
    await using served = await servePage();
    await page.goto(served.url);
    await page.waitForFunction(() => "drawMoments" in window);
    const programs = (await Promise.all(libraryEntries.map(({ storyboard }) => spokenPrograms(storyboard)))).flat();
    const every = Math.floor(programs.length / scenesARatio);
    const chosen = programs.filter((_, i) => i % every === 0).slice(0, scenesARatio);
    const differences: number[] = [];
    for (const program of chosen) {
      const seconds = parts.map((part) => part * program.durationSeconds);
      const drawn = await inBrowser(page, program, size, seconds);
      for (const [i, at] of seconds.entries()) {
        expectSameCommands(drawn[i]?.commands ?? [], await filmCommands(program, size, at));
        differences.push(await difference(drawn[i]?.picture ?? "", await filmFrame(program, size, at)));
      }
    }
    const worst = Math.max(...differences);
    console.log(`${name}: ${differences.length} frames, mean differences up to ${worst.toFixed(3)} of 255`);
    expect(differences).toHaveLength(scenesARatio * parts.length);
    expect(worst).toBeLessThanOrEqual(mostDifference);
  });

/** Equal words, colours and order; numbers equal to what rounding them to a hundredth may add. */
function expectSameCommands(browser: readonly string[], film: readonly string[]): void {
  const number = /-?\d+(\.\d+)?/g;
  const shape = (commands: readonly string[]) => commands.map((command) => command.replace(number, "n"));
  expect(shape(browser)).toEqual(shape(film));
  const numbers = (commands: readonly string[]) =>
    commands.flatMap((command) => command.match(number) ?? []).map(Number);
  const theirs = numbers(film);
  const apart = numbers(browser).map((n, i) => Math.abs(n - (theirs[i] ?? Number.NaN)));
  expect(Math.max(...apart)).toBeLessThanOrEqual(0.0101);
}

function inBrowser(page: Page, program: SceneProgram, size: Asked["size"], seconds: number[]): Promise<Drawn[]> {
  const fonts = fontFilesOf(program).map((font) => ({ ...font, url: `/fonts/${font.name}` }));
  return page.evaluate((asked) => window.drawMoments(asked), { program, fonts, size, seconds });
}

async function filmCommands(program: SceneProgram, size: Asked["size"], seconds: number): Promise<string[]> {
  const kit = await nodeKit();
  // Its fonts are those of the film.
  prepareProgram(program, size, kit);
  const written = recorder(kit.measure);
  prepareScene(program, size, recordingKit(kit)).draw(written.surface, seconds);
  return written.commands;
}

async function filmFrame(program: SceneProgram, size: Asked["size"], seconds: number): Promise<string> {
  const file = path.join(folder, "frame.png");
  await drawStill({ program, seconds, frame: size, format: "png" }, file);
  return file;
}

/** Mean difference of two pictures' colours, of 255. */
async function difference(a: string, b: string): Promise<number> {
  const [one, other] = await Promise.all([pixels(a), pixels(b)]);
  expect(one.length).toBe(other.length);
  let sum = 0;
  for (let i = 0; i < one.length; i++) if (i % 4 !== 3) sum += Math.abs((one[i] ?? 0) - (other[i] ?? 0));
  return sum / (one.length * 0.75);
}

async function pixels(source: string): Promise<Uint8ClampedArray> {
  const image = await loadImage(source);
  const { context } = newCanvas(image);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}
