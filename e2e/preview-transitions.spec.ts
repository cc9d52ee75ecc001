import { expect, type Page, test } from "@playwright/test";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { type FilmedTransition, transitionKinds } from "#lib/contracts/transitions";
import { fontFilesOf } from "#lib/film/font-files";
import { nodeKit } from "#lib/film/kit/node-kit";
import { KeptPicture } from "#lib/film/scenes/kept-picture";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { RetainedScene } from "#lib/film/scenes/retained-scene";
import { Transition } from "#lib/film/scenes/transition";
import { libraryEntries } from "#lib/storyboard/topic-library";
import { meanDifference, mostDifference } from "./preview/mean-difference";
import type { AskedJoined } from "./preview/page";
import { servePage } from "./preview/serve-page";
import { spokenPrograms } from "./preview/spoken-programs";

declare global {
  interface Window {
    drawJoined(asked: AskedJoined): Promise<string>;
  }
}

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
    const apart = [await meanDifference(leaving, film), await meanDifference(coming, film)];
    console.log(`${transition}: mean differences ${apart.map((one) => one.toFixed(3)).join(" and ")} of 255`);
    expect(Math.max(...apart)).toBeLessThanOrEqual(mostDifference);
    const alone = await inBrowser(page, seen / frame.fps, { program: to });
    expect(await meanDifference(alone, film)).toBeGreaterThan(mostDifference);
  }
});

function inBrowser(page: Page, seconds: number, scenes: Omit<AskedJoined["joined"], "frame">): Promise<string> {
  const programs = [scenes.before?.program, scenes.program, scenes.after?.program].filter((one) => one !== undefined);
  const fonts = programs.flatMap(fontFilesOf).map((font) => ({ ...font, url: `/fonts/${font.name}` }));
  return page.evaluate((asked) => window.drawJoined(asked), { joined: { ...scenes, frame }, fonts, size, seconds });
}

/** A frame as the film's own code draws it, each frame from what the one before left: a PNG. */
async function filmFrame(kind: FilmedTransition, from: SceneProgram, to: SceneProgram): Promise<Buffer> {
  const kit = await nodeKit();
  using leaving = new RetainedScene(prepareProgram(from, size, kit), size);
  using coming = new RetainedScene(prepareProgram(to, size, kit), size);
  using before = new KeptPicture(size);
  using after = new KeptPicture(size);
  using between = new Transition(before.canvas, after.canvas, to, size);
  const leavingFrom = Math.round(from.durationSeconds * frame.fps) - frames;
  let picture: Buffer | undefined;
  for (let index = 0; index <= seen; index += 1) {
    leaving.show((leavingFrom + index) / frame.fps, before.take);
    coming.show(index / frame.fps, after.take);
    between.show(kind, (index + 1) / (frames + 1), (_rect, easel) => {
      picture = index === seen ? easel.canvas.toBuffer("image/png") : undefined;
    });
  }
  if (!picture) throw new Error("the film showed nothing");
  return picture;
}
