import { expect, it } from "vitest";
import { readArguments } from "#lib/cli/make/read-arguments";
import { changeSettings } from "#lib/config/settings";

const read = (...argv: string[]) => readArguments([...argv, "--out", "film.mp4"]);

it("reads a film, a clip and a merge", async () => {
  expect((await read("--topic", "Tides", "--quality", "low"))?.order.input).toMatchObject({
    ...{ kind: "explainer", explainer: { topic: "Tides", quality: "low" } },
  });
  const clip = await read("--clip", "Rain", "--seconds", "4", "--silent", "--first-frame", "a.png");
  expect(clip?.order.input).toMatchObject({
    clip: { prompt: "Rain", seconds: 4, audio: false, firstFrame: { type: "upload", id: "0" } },
  });
  expect([...(clip?.order.files ?? [])]).toEqual([["0", "a.png"]]);
  const merge = await read("--merge", "a.mp4", "--merge", "b.mp4", "--transition", "fade", "--sound", "song.mp3");
  expect(merge?.order.input).toMatchObject({
    merge: { parts: [{ source: { id: "0" } }, { source: { id: "1" } }], transition: "fade", sound: { mode: "mix" } },
  });
  expect([...(merge?.order.files.values() ?? [])]).toEqual(["a.mp4", "b.mp4", "song.mp3"]);
  expect(await readArguments(["--help"])).toBeUndefined();
});

it.each([
  [["--topic", "Tides", "--model", "gemini/gemini-3.5-flash"], /no key here.*GEMINI_API_KEY/s],
  [["--topic", "Tides", "--pictures", "replicate/black-forest-labs/flux-schnell"], /--pictures: Replicate is not/],
  [["--topic", "Tides", "--pictures", "somebody/else"], /--pictures: .*these are: .*local\/artwork/],
  [["--clip", "Rain", "--backend", "replicate"], /Replicate is not configured here.*REPLICATE_API_TOKEN/],
  [["--clip", "Rain", "--topic", "Tides"], /--topic does not go with --clip/],
  [["--clip", "Rain", "--merge", "a.mp4"], /--merge does not go with --clip/],
  [["--merge", "a.mp4", "--transition", "spin"], /transition/],
  [["--clip", ""], /Write what the clip shows/],
  [["--spin"], /spin/],
])("says what is wrong with %j", async (argv, words) => {
  await expect(read(...argv)).rejects.toThrow(words);
});

it("takes the built-in writer by its name, and one that has a key by its own", async () => {
  expect((await read("--topic", "Tides", "--model", "local/outline"))?.order.input).toMatchObject({
    explainer: { model: "local/outline" },
  });
  changeSettings({ GEMINI_API_KEY: "key" });
  expect((await read("--topic", "Tides", "--model", "gemini/gemini-3.5-flash"))?.order.input).toMatchObject({
    explainer: { model: "gemini/gemini-3.5-flash" },
  });
});
