import { loadImage } from "@napi-rs/canvas";
import { expect, type Page, test } from "@playwright/test";
import type { SegmentRequest } from "#lib/contracts/film-segment";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { type FilmedTransition, transitionKinds } from "#lib/contracts/transitions";
import { fontFilesOf } from "#lib/film/font-files";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { lendPicture, takePictureBack } from "#lib/film/pixels/i420-picture";
import { segmentSource } from "#lib/film/scenes/segment-source";
import { libraryEntries } from "#lib/storyboard/topic-library";
import type { AskedJoined } from "./preview/page";
import { servePage } from "./preview/serve-page";
import { spokenPrograms } from "./preview/spoken-programs";

declare global {
  interface Window {
    drawJoined(asked: AskedJoined): Promise<string>;
  }
}

/** Of 255, over all values of brightness and colour. */
const mostDifference = 0.5;
const size = { width: 1280, height: 720 };
const frame = { ...size, fps: 30 };
const frames = 17;
/** Not the very middle: there a fade shows nothing of either scene. */
const seen = 6;
const filmed = transitionKinds.filter((kind): kind is FilmedTransition => kind !== "cut");

test("the browser previews every transition as the film has it", async ({ page }) => {
  await using served = await servePage();
  await page.goto(served.url);
  await page.waitForFunction(() => "drawJoined" in window);
  const [entry] = libraryEntries;
  expect(entry).toBeDefined();
  const [, from, to] = entry ? await spokenPrograms(entry.storyboard) : [];
  if (!from || !to) throw new Error("the library has no film of three scenes");
  const leavingFrom = Math.round(from.durationSeconds * frame.fps) - frames;
  for (const transition of filmed) {
    const film = await filmFrame(transition, from, to);
    const shared = { transition, frames };
    const leaving = await inBrowser(page, (leavingFrom + seen) / frame.fps, {
      program: from,
      after: { ...shared, program: to },
    });
    const coming = await inBrowser(page, seen / frame.fps, { program: to, before: { ...shared, program: from } });
    const apart = [meanDifference(leaving, film), meanDifference(coming, film)];
    console.log(`${transition}: mean differences ${apart.map((one) => one.toFixed(3)).join(" and ")} of 255`);
    expect(Math.max(...apart)).toBeLessThanOrEqual(mostDifference);
    const alone = await inBrowser(page, seen / frame.fps, { program: to });
    expect(meanDifference(alone, film)).toBeGreaterThan(mostDifference);
  }
});

async function inBrowser(page: Page, seconds: number, scenes: Omit<AskedJoined["joined"], "frame">): Promise<Buffer> {
  const programs = [scenes.before?.program, scenes.program, scenes.after?.program].filter((one) => one !== undefined);
  const fonts = programs.flatMap(fontFilesOf).map((font) => ({ ...font, url: `/fonts/${font.name}` }));
  const joined = { ...scenes, frame };
  return planesOf(await page.evaluate((asked) => window.drawJoined(asked), { joined, fonts, size, seconds }));
}

/** Brightness and colours of a frame as the film has them, drawn with all frames before it. */
async function filmFrame(transition: FilmedTransition, from: SceneProgram, to: SceneProgram): Promise<Buffer> {
  const segment: SegmentRequest = { kind: "transition", transition, from, to, frame, frames };
  using source = segmentSource(segment, await nodeKit(), async () => {});
  let drawn = await source.draw(0);
  for (let index = 1; index <= seen; index += 1) drawn = await source.draw(index);
  return inOne(drawn.planes);
}

/** The same of a picture, by the film's own conversion. */
async function planesOf(source: string): Promise<Buffer> {
  const image = await loadImage(source);
  const { context } = newCanvas(image);
  context.drawImage(image, 0, 0);
  const { width, height } = image;
  const picture = lendPicture(width, height);
  picture.put(context.getImageData(0, 0, width, height).data, { left: 0, top: 0, width, height });
  const planes = inOne(picture.planes);
  takePictureBack(picture);
  return planes;
}

type Planes = ReturnType<typeof lendPicture>["planes"];

const inOne = ({ y, u, v }: Planes): Buffer => Buffer.concat([y, u, v]);

function meanDifference(a: Buffer, b: Buffer): number {
  expect(a.length).toBe(b.length);
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
}
