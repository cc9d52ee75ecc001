import { writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { PictureShelf } from "#lib/film/kit/picture-shelf";
import { testFolder } from "#lib/film/testing/in-folder";
import { reelHead } from "#lib/render/reel-file";

const inFolder = await testFolder();

it("shows a picture that was lent, and to nobody for whom it was not", async () => {
  const file = inFolder("lent.png");
  await writeFile(file, await newCanvas({ width: 6, height: 4 }).canvas.encode("png"));
  const shelf = new PictureShelf();
  shelf.lend({ "lent/abc": file });
  expect(shelf.find("lent/abc")).toMatchObject({ width: 6, height: 4 });
  shelf.lend({});
  expect(shelf.find("lent/abc")).toBeUndefined();
  expect(shelf.find("shipped/world-map")).toBeDefined();
  expect(shelf.find("shipped/../../package")).toBeUndefined();
});

it("shows single pictures of a reel, keeps few of them, and says when what was lent is no picture", async () => {
  const jpegs = await Promise.all([4, 6, 8].map((width) => newCanvas({ width, height: 4 }).canvas.encode("jpeg")));
  const reel = inFolder("clip.reel");
  await writeFile(reel, Buffer.concat([reelHead(jpegs.map(({ length }) => length)), ...jpegs]));
  const broken = inFolder("broken.webp");
  await writeFile(broken, "no picture at all");
  const shelf = new PictureShelf();
  shelf.lend({ "lent/a": reel, "lent/b": broken });
  expect([0, 1, 2, 7].map((frame) => shelf.find(`lent/a/${frame}`)?.width)).toEqual([4, 6, 8, 8]);
  expect(shelf.find("lent/c/0")).toBeUndefined();
  expect(() => shelf.find("lent/b")).toThrow();
});
