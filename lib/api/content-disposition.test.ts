import { expect, test } from "vitest";
import { contentDisposition, fileStem } from "#lib/api/content-disposition";

test.each([
  ["Waves.mp4", `attachment; filename="Waves.mp4"; filename*=UTF-8''Waves.mp4`],
  ['a"b\\c/../d.mp4', `attachment; filename="a b c .. d.mp4"; filename*=UTF-8''a%20b%20c%20..%20d.mp4`],
  ["Écluse (1).mp4", `attachment; filename="Ecluse (1).mp4"; filename*=UTF-8''%C3%89cluse%20%281%29.mp4`],
  ["勾股定理.mp4", `attachment; filename="video.mp4"; filename*=UTF-8''%E5%8B%BE%E8%82%A1%E5%AE%9A%E7%90%86.mp4`],
  [
    "a\r\nSet-Cookie: x\u202efdp.mp4",
    `attachment; filename="a Set-Cookie x fdp.mp4"; filename*=UTF-8''a%20Set-Cookie%20x%20fdp.mp4`,
  ],
  ["half \ud800.mp4", `attachment; filename="half .mp4"; filename*=UTF-8''half%20%EF%BF%BD.mp4`],
])("%j", (name, header) => {
  expect(contentDisposition(name, "attachment")).toBe(header);
  expect(() => new Headers({ "content-disposition": header })).not.toThrow();
});

test("a long title is cut between characters; a blank one is a video", () => {
  expect(fileStem("\u{1f30a}".repeat(200))).toBe("\u{1f30a}".repeat(100));
  expect(fileStem("  ")).toBe("video");
});
