import { readFile } from "node:fs/promises";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { afterAll, describe, expect, it } from "vitest";
import { auditPrograms } from "#lib/film/audit-programs";
import { closeFilmChildren } from "#lib/film/close-film-children";
import { drawStill } from "#lib/film/draw-still";
import { testFolder } from "#lib/film/testing/in-folder";
import { lecture, showing, testProgram } from "#lib/film/testing/test-program";

const inFolder = await testFolder();
afterAll(closeFilmChildren);
const frame = { width: 320, height: 180 };

describe("drawStill", () => {
  it.each(["jpeg", "png", "webp"] as const)("writes %s of the asked size with something on it", async (format) => {
    const file = inFolder(`still.${format}`);
    await drawStill({ program: await testProgram(lecture, 4), frame, format }, file);
    const image = await loadImage(await readFile(file));
    expect([image.width, image.height]).toEqual([320, 180]);
    const context = createCanvas(320, 180).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, 320, 180);
    expect(data.filter((value, i) => i % 4 === 0 && value < 90).length).toBeGreaterThan(100);
  });

  it("chooses glyphs by language alone, not by what was drawn before", async () => {
    const draw = async (language: string, name: string) => {
      const program = await testProgram(showing("han", "直角骨刃 ☀ 令"), 3, language);
      await drawStill({ program, seconds: 2.9, frame, format: "png" }, inFolder(name));
      return readFile(inFolder(name));
    };
    const chinese = await draw("zh", "zh.png");
    await closeFilmChildren();
    const japanese = await draw("ja", "ja.png");
    expect((await draw("zh", "zh-later.png")).equals(chinese)).toBe(true);
    expect(japanese.equals(chinese)).toBe(false);
  });
});

describe("auditPrograms", () => {
  it("counts characters that no font can show", async () => {
    const program = await testProgram(showing("runes", "Odd ᚠᚢ signs"), 4);
    const { figures, findings } = await auditPrograms([program], { width: 1280, height: 720 });
    expect(figures).toMatchObject({ missingGlyphs: 2, overlaps: 0, overflows: 0, tooSmall: 0 });
    expect(findings.map(({ detail }) => detail)).toEqual(["U+16A0 ᚠ", "U+16A2 ᚢ"]);
  });
});
