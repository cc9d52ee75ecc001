import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Canvas, loadImage } from "@napi-rs/canvas";
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
import { reelHead } from "#lib/render/reel-file";
import { stillProgram } from "#lib/render/still-program";
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
let served: Awaited<ReturnType<typeof servePage>>;
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "preview-frames-"));
  served = await servePage();
});
test.afterAll(async () => {
  await served[Symbol.asyncDispose]();
  await closeFilmChildren();
  await rm(folder, { recursive: true, force: true });
});

/** Scenes spread over all of the library. */
async function chosenPrograms(): Promise<SceneProgram[]> {
  const places = libraryEntries.flatMap(({ storyboard }) =>
    storyboard.scenes.map((_, scene) => ({ storyboard, scene })),
  );
  const every = Math.floor(places.length / scenesARatio);
  const chosen = places.filter((_, i) => i % every === 0).slice(0, scenesARatio);
  const spoken = await Promise.all(
    chosen.map(async ({ storyboard, scene }) => (await spokenPrograms(storyboard))[scene]),
  );
  return spoken.filter((program) => program !== undefined);
}
let chosen: Promise<SceneProgram[]> | undefined;

for (const { name, ...size } of ratios)
  test(`the browser previews what the film shows, in ${name}`, async ({ page }) => {
    await page.goto(served.url);
    await page.waitForFunction(() => "drawMoments" in window);
    chosen ??= chosenPrograms();
    const differences: number[] = [];
    for (const program of await chosen) {
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

test("the browser previews a model's pictures as the film shows them", async ({ page }) => {
  await page.goto(served.url);
  await page.waitForFunction(() => "drawMoments" in window);
  const [size] = ratios;
  if (!size) throw new Error("no size");
  const made = await Promise.all(Array.from({ length: 8 }, (_, i) => gradient(i).encode("jpeg", 90)));
  const reel = Buffer.concat([reelHead(made.map(({ length }) => length)), ...made]);
  const names = { image: `lent/${"1".repeat(64)}`, clip: `lent/${"2".repeat(64)}` };
  const bytes = { [names.image]: await gradient(3).encode("webp", 90), [names.clip]: reel };
  const lent: Record<string, string> = {};
  for (const [name, content] of Object.entries(bytes)) {
    lent[name] = path.join(folder, name.replace("/", "-"));
    await writeFile(lent[name], content);
  }
  const urls = Object.fromEntries(
    Object.entries(bytes).map(([name, content]) => [
      name,
      `data:application/octet-stream;base64,${content.toString("base64")}`,
    ]),
  );
  const heading = { id: "h", type: "heading", level: 1, text: "Lights at sea" } as const;
  const shown = [
    { type: "image", prompt: "A", asset: names.image },
    { type: "clip", prompt: "A", asset: names.clip, reel: { frames: made.length, fps: 4 } },
  ] as const;
  for (const background of shown) {
    const scene = { id: "s", layout: "title" as const, seconds: 6, blocks: [heading], background };
    const program = stillProgram(scene, "noir", [heading.text]);
    const seconds = [1, 2.3, 5];
    const drawn = await inBrowser(page, program, size, seconds, urls);
    for (const [i, at] of seconds.entries()) {
      expectSameCommands(drawn[i]?.commands ?? [], await filmCommands(program, size, at, lent));
      expect(await difference(drawn[i]?.picture ?? "", await filmFrame(program, size, at, lent))).toBeLessThanOrEqual(
        2,
      );
    }
  }
});

/** A picture that says which one it is. */
function gradient(step: number): Canvas {
  const { canvas, context } = newCanvas({ width: 320, height: 180 });
  const colors = context.createLinearGradient(0, 0, 320, 180);
  colors.addColorStop(0, `hsl(${40 * step} 60% 40%)`);
  colors.addColorStop(1, `hsl(${40 * step + 120} 60% 70%)`);
  context.fillStyle = colors;
  context.fillRect(0, 0, 320, 180);
  return canvas;
}

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

function inBrowser(
  page: Page,
  program: SceneProgram,
  { width, height }: Asked["size"],
  seconds: number[],
  pictures: Asked["pictures"] = {},
): Promise<Drawn[]> {
  const size = { width, height };
  const fonts = fontFilesOf(program).map((font) => ({ ...font, url: `/fonts/${font.name}` }));
  return page.evaluate((asked) => window.drawMoments(asked), { program, fonts, size, seconds, pictures });
}

async function filmCommands(
  program: SceneProgram,
  size: Asked["size"],
  seconds: number,
  pictures?: Record<string, string>,
): Promise<string[]> {
  const kit = await nodeKit();
  kit.lend(pictures);
  // Its fonts are those of the film.
  prepareProgram(program, size, kit);
  const written = recorder(kit.measure);
  prepareScene(program, size, recordingKit(kit)).draw(written.surface, seconds);
  return written.commands;
}

async function filmFrame(
  program: SceneProgram,
  size: Asked["size"],
  seconds: number,
  pictures?: Record<string, string>,
): Promise<string> {
  const file = path.join(folder, "frame.png");
  await drawStill({ program, seconds, frame: size, format: "png", pictures }, file);
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
