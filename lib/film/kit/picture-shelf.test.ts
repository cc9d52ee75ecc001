import { writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { PictureShelf } from "#lib/film/kit/picture-shelf";
import { testFolder } from "#lib/film/testing/in-folder";

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
