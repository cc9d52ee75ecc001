import { expect, test } from "vitest";
import { momentOf, reelPicture } from "#lib/render/pictures/reel-picture";
import { reelEntry, reelHead } from "#lib/render/reel-file";
import { fakeKit } from "#lib/render/testing/fake-kit";

const reel = { frames: 60, fps: 24 };

test("a clip plays from its first picture, and its end turns into its beginning without a jump", () => {
  const moments = Array.from({ length: 24 * 9 }, (_, i) => momentOf(reel, i / 24));
  expect(moments.slice(0, 3)).toEqual([0, 1, 2].map((frame) => ({ frame, share: 1 })));
  for (const [i, { frame, share, under }] of moments.entries()) {
    const before = moments[i - 1];
    expect(frame).toBeLessThan(reel.frames);
    expect(under ?? 0).toBeLessThan(reel.frames);
    if (!before) continue;
    // What was seen most goes on by one picture.
    const next = [frame, under];
    const [old, oldUnder] = [before.frame, before.under];
    expect(next.includes(old + 1) || next.includes((oldUnder ?? -9) + 1), `moment ${i}`).toBe(true);
    if (before.under === undefined && under !== undefined) expect(share).toBeLessThan(0.05);
  }
});

test("without its pictures there is no clip, and one picture does not move", async () => {
  const kit = await fakeKit();
  const area = { width: 160, height: 90 };
  const clip = { asset: "lent/a", reel: { frames: 1, fps: 24 } };
  expect(reelPicture(kit, clip, area)).toBeUndefined();
  const asked: string[] = [];
  const picture = (asset: string) => {
    asked.push(asset);
    return { source: {}, width: 16, height: 9 };
  };
  expect(reelPicture({ ...kit, picture }, clip, area)).toMatchObject({ moves: false });
  expect(asked).toEqual(["lent/a/0"]);
});

test("a reel's pictures are found again; beyond the last one is the last one", () => {
  const parts = [5, 0, 70_000].map((length, i) => new Uint8Array(length).fill(i + 1));
  const file = Buffer.concat([reelHead(parts.map(({ length }) => length)), ...parts]);
  const read = (at: number, length: number) => file.subarray(at, at + length);
  for (const [i, part] of [...parts.entries(), [9, parts[2] ?? new Uint8Array()] as const]) {
    const { at, length } = reelEntry(read, i);
    expect(Buffer.compare(read(at, length), part)).toBe(0);
  }
});
