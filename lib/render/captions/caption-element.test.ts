import { describe, expect, it } from "vitest";
import type { BurnedCaptions, CaptionStyle } from "#lib/contracts/captions";
import { captionElement } from "#lib/render/captions/caption-element";
import { lookOf } from "#lib/render/look-of";
import { prepareScene } from "#lib/render/prepare-scene";
import { recorder, recordingKit } from "#lib/render/record";
import { sceneContext } from "#lib/render/scene/scene-context";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

const kit = recordingKit(await fakeKit());
const wide = { width: 1280, height: 720 };
const frame = 1 / 30;

/** Words of half a second, four to a line, two lines to a cue, without rests. */
function spoken(words: readonly string[]): BurnedCaptions["cues"] {
  const timed = words.map((text, i) => ({ text: `${text} `, start: 1 + i / 2, end: 1.5 + i / 2 }));
  return Array.from({ length: Math.ceil(timed.length / 8) }, (_, i) => {
    const own = timed.slice(8 * i, 8 * i + 8);
    const lines = [own.slice(0, 4), own.slice(4)].filter((line) => line.length > 0);
    return { from: own[0]?.start ?? 0, to: own.at(-1)?.end ?? 0, lines };
  });
}

const words = "one two three four five six seven eight nine ten eleven twelve".split(" ");

function shownIn(style: CaptionStyle, cues: BurnedCaptions["cues"], language = "en", size = wide) {
  const program = { ...programOf(sceneOf({}), { language }), captions: { style, cues } };
  const context = sceneContext(program, size, kit);
  const element = captionElement(program.captions, context);
  const draw = (seconds: number) => {
    const tape = recorder(kit.measure);
    element.draw(tape.surface, seconds);
    return { things: tape.take(), commands: tape.commands };
  };
  return { element, draw, look: lookOf(program.look) };
}

/** The letters drawn in a colour, at a moment. */
const lettersIn = ({ things }: ReturnType<ReturnType<typeof shownIn>["draw"]>, color: string): string =>
  things.flatMap(({ mark, letters }) => (mark.color === color ? [letters] : [])).join("");

describe("captions in the picture", () => {
  it("mark exactly the word that is being spoken, from its first frame to its last", () => {
    const { draw, look } = shownIn("highlight", spoken(words));
    for (const [i, word] of words.entries()) {
      for (const seconds of [1 + i / 2 + 0.001, 1.25 + i / 2, 1.5 + i / 2 - frame]) {
        expect(lettersIn(draw(seconds), look.onAccent), `${seconds} s`).toBe(word);
      }
    }
  });

  it("fill the words that were spoken, and the part of the one that is", () => {
    const { draw, look } = shownIn("karaoke", spoken(words));
    const cue = words.slice(0, 8);
    for (const i of [0, 3, 7]) {
      const now = draw(1.25 + i / 2);
      expect(lettersIn(now, look.colors.accent)).toBe(cue.slice(0, i + 1).join(""));
      // The word itself is drawn in both colours, each cut to its half.
      const [waiting = ""] = [lettersIn(now, look.colors.text)];
      expect([...waiting].toSorted().join("")).toBe([...cue.slice(i).join("")].toSorted().join(""));
      const halves = now.things.filter((thing) => thing.letters === cue[i]).flatMap((thing) => thing.boxes);
      expect(Math.abs((halves[0]?.width ?? 0) - (halves[1]?.width ?? 9))).toBeLessThanOrEqual(1.01);
    }
  });

  it.each(["clean", "boxed", "highlight", "karaoke"] as const)("draw the same for the same key: %s", (style) => {
    const { element, draw } = shownIn(style, spoken(words));
    const seen = new Map<string, string>();
    const keys: string[] = [];
    for (let seconds = 0; seconds < 8; seconds += frame) {
      const key = element.stateKey(seconds);
      const commands = draw(seconds).commands.join("\n");
      expect(seen.get(key) ?? commands).toBe(commands);
      seen.set(key, commands);
      if (keys.at(-1) !== key) keys.push(key);
    }
    // Nothing, two cues, nothing; with words, one more for each.
    if (style === "clean" || style === "boxed") expect(keys).toHaveLength(4);
    if (style === "highlight") expect(keys).toHaveLength(2 + words.length);
  });

  it("run from right to left where the language does, and leave other words their own order", () => {
    const mixed = ["كلمة", "React", "19", "أخرى"];
    const { draw } = shownIn("clean", spoken(mixed), "ar");
    const text = draw(1.2).things.find(({ mark }) => mark.kind === "text");
    const commands = draw(1.2).commands.slice(-mixed.length);
    const leftOf = (word: string): number => {
      const line = commands.find((command) => command.includes(` ${word} `));
      return Number(line?.split(" ").at(-9));
    };
    expect(text?.letters).toHaveLength(mixed.join("").length);
    expect(mixed.toSorted((a, b) => leftOf(a) - leftOf(b))).toEqual(["أخرى", "React", "19", "كلمة"]);
  });

  it("stand above what phone apps lay over a tall frame, and inside every frame", () => {
    for (const size of [
      wide,
      { width: 720, height: 1280 },
      { width: 720, height: 720 },
      { width: 1680, height: 720 },
    ]) {
      const { element, draw } = shownIn("boxed", spoken(words), "en", size);
      const { box } = element;
      expect(box.x).toBeGreaterThan(0);
      expect(box.x + box.width).toBeLessThan(size.width);
      expect(box.y + box.height).toBeLessThan(size.height * (size.height > size.width ? 0.82 : 0.97));
      for (const { letterPx } of draw(1.2).things) {
        if (letterPx !== undefined) expect(letterPx).toBeGreaterThanOrEqual(0.032 * size.height - 0.01);
      }
    }
  });

  it("stay where they are while a camera goes near, and nothing enters their band", () => {
    const scene = sceneOf({
      blocks: [
        { id: "a", type: "text", text: "Some words" },
        { id: "b", type: "text", text: "More words" },
      ],
      actions: [{ at: "start", do: "camera", target: "b", zoom: 2.4, seconds: 1 }],
    });
    const captions = { style: "clean" as const, cues: spoken(words) };
    const prepared = prepareScene({ ...programOf(scene), captions }, wide, kit);
    const band = prepared.elements.at(-1)?.box;
    const tape = recorder(kit.measure);
    for (const element of prepared.elements.slice(0, -1)) element.draw(tape.surface, 6);
    const seen = tape.take();
    expect(seen.some(({ mark }) => mark.id === "b")).toBe(true);
    for (const { boxes } of seen) for (const box of boxes) expect(box.y + box.height).toBeLessThanOrEqual(band?.y ?? 0);
  });
});
