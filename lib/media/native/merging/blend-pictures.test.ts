import { Frame } from "node-av";
import { AV_PIX_FMT_YUV420P } from "node-av/constants";
import { expect, it } from "vitest";
import { blendPictures } from "#lib/media/native/merging/blend-pictures";

const frame = { width: 64, height: 32, fps: 30 };
const count = 12;

/** Even pictures, without end. */
async function* even(luma: number): AsyncGenerator<Frame> {
  using picture = new Frame();
  picture.alloc();
  picture.width = frame.width;
  picture.height = frame.height;
  picture.format = AV_PIX_FMT_YUV420P;
  picture.getBuffer(0);
  for (const [i, plane] of (picture.data ?? []).entries()) plane.fill(i === 0 ? luma : 128);
  for (;;) yield picture;
}

/** The mean grey of the left and of the right half of every picture on the way. */
async function shownBy(kind: Parameters<typeof blendPictures>[2]): Promise<[number, number][]> {
  const shown: [number, number][] = [];
  for await (const picture of blendPictures(even(60), even(180), kind, count, frame)) {
    const luma = picture.toBuffer().subarray(0, frame.width * frame.height);
    const mean = (half: number): number => {
      const part = luma.filter((_, i) => Math.floor((2 * (i % frame.width)) / frame.width) === half);
      return part.reduce((a, b) => a + b, 0) / part.length;
    };
    shown.push([mean(0), mean(1)]);
  }
  return shown;
}

it.each(["fade", "dissolve", "wipe", "slide", "zoom"] as const)(
  "%s begins with the picture before, and ends beside the next one",
  async (kind) => {
    const shown = await shownBy(kind);
    expect(shown).toHaveLength(count);
    for (const half of shown[0] ?? []) expect(Math.abs(half - 60)).toBeLessThan(2);
    const [left = 0, right = 0] = shown.at(-1) ?? [];
    expect((left + right) / 2).toBeGreaterThan(130);
  },
);

it("a fade is dark in its middle, a dissolve is half of both", async () => {
  const middle = async (kind: "fade" | "dissolve") => (await shownBy(kind))[count / 2]?.[0] ?? 0;
  expect(await middle("fade")).toBeLessThan(25);
  expect(Math.abs((await middle("dissolve")) - 120)).toBeLessThan(3);
});

it("a wipe goes from left to right, a slide comes from the right", async () => {
  const [wiped, slid] = [(await shownBy("wipe"))[count / 2], (await shownBy("slide"))[count / 2]];
  expect(wiped?.[0]).toBeGreaterThan(170);
  expect(wiped?.[1]).toBeLessThan(70);
  expect(slid?.[0]).toBeLessThan(70);
  expect(slid?.[1]).toBeGreaterThan(170);
});
