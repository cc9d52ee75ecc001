import { expect, test } from "vitest";
import { objectionTo, pickerAccept, pictures, sounds } from "./upload-kinds";

test("a file is refused before it is sent only for what is sure", () => {
  expect(objectionTo({ size: 10, type: "image/png" }, pictures)).toBeUndefined();
  expect(objectionTo({ size: 10, type: "" }, pictures)).toBeUndefined();
  expect(objectionTo({ size: 10, type: "audio/x-wav" }, sounds)).toBeUndefined();
  expect(objectionTo({ size: 0, type: "image/png" }, pictures)).toMatch(/empty/);
  expect(objectionTo({ size: 10, type: "video/mp4" }, pictures)).toBe("This is no PNG, JPEG or WebP.");
});

test("a picker knows kinds and endings", () => {
  expect(pickerAccept(pictures).split(",")).toEqual([
    ...["image/png", ".png", "image/jpeg", ".jpg", ".jpeg", "image/webp", ".webp"],
  ]);
});
