import { describe, expect, it } from "vitest";
import { captionStyles } from "#lib/contracts/caption-styles";
import { aspectRatios, frameOf } from "#lib/contracts/frame-of";
import { lookNames } from "#lib/contracts/look-infos";
import type { SceneProgram } from "#lib/contracts/scene-program";
import { nodeKit } from "#lib/film/kit/node-kit";
import { auditProgram } from "#lib/film/scenes/audit-program";
import { lecture, testProgram } from "#lib/film/testing/test-program";

const kit = await nodeKit();
const program = await testProgram(lecture, 8);
const said = {
  en: "Short waves are scattered far more than long ones".split(" "),
  ar: "تنتشر الموجات القصيرة أكثر من الطويلة بكثير هنا".split(" "),
  hi: "छोटी तरंगें लंबी तरंगों से कहीं अधिक बिखरती हैं।".split(" "),
  ja: "短い 波 は 長い 波 より も ずっと 強く".split(" "),
} as const;
const languages = ["en", "ar", "hi", "ja"] as const;

/** Two cues of two lines, a word every half second. */
function captioned(language: keyof typeof said, tall: boolean): NonNullable<SceneProgram["captions"]>["cues"] {
  const perLine = tall ? 2 : 4;
  const timed = said[language].map((word, i) => ({
    text: language === "ja" ? word : `${word} `,
    start: 0.5 + i / 2,
    end: 0.95 + i / 2,
  }));
  return [0, 1].flatMap((i) => {
    const own = timed.slice(2 * perLine * i, 2 * perLine * (i + 1));
    const lines = [own.slice(0, perLine), own.slice(perLine)].filter((line) => line.length > 0);
    const [first] = own;
    return first ? [{ from: first.start, to: (own.at(-1)?.end ?? 0) + 0.05, lines }] : [];
  });
}

describe.each(aspectRatios)("a scene with captions in %s", (ratio) => {
  it.each(lookNames)("has no fault in the look %s", (look) => {
    const { width, height } = frameOf("low", ratio);
    // Every style, every language and every look meets every ratio.
    const place = lookNames.indexOf(look) + aspectRatios.indexOf(ratio);
    for (const i of [place, place + 2]) {
      const style = captionStyles[i % captionStyles.length] ?? "clean";
      const language = languages[(i + (place >> 2)) % languages.length] ?? "en";
      const captions = { style, cues: captioned(language, ratio === "9:16") };
      const found = auditProgram({ ...program, look, language, captions }, { width, height }, kit);
      expect(
        found.filter(({ rule }) => rule !== "tooFast"),
        `${style} ${language}`,
      ).toEqual([]);
    }
  });
});
