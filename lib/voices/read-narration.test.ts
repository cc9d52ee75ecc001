import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { readNarration } from "#lib/voices/read-narration";

describe("what is said", () => {
  it.each([
    // Numbers, units, money.
    ["en", "a 5 km run", "a five kilometers run"],
    ["en", "1 km away", "one kilometer away"],
    ["en", "it took 5km", "it took five kilometers"],
    ["en", "g is 9.81 m/s².", "g is nine point eight one meters per second squared."],
    ["en", "at 21 °C today", "at twenty-one degrees Celsius today"],
    ["en", "50% of it", "fifty percent of it"],
    ["en", "a speed of 90 km/h", "a speed of ninety kilometers per hour"],
    ["en", "$5 each", "five dollars each"],
    ["en", "$1 each", "one dollar each"],
    ["en", "$5 million more", "five million dollars more"],
    ["en", "it costs 3 € now", "it costs three euros now"],
    ["en", "from $5 and $10", "from five dollars and ten dollars"],
    ["en", "1,250 apples, 3.14 pies", "one thousand two hundred fifty apples, three point one four pies"],
    ["en", "3–5 days", "three to five days"],
    ["en", "about ½ of it", "about one half of it"],
    ["en", "1/2 of it", "one half of it"],
    ["en", "5/8 of it", "five eighths of it"],
    ["en", "the 19th in the 1990s", "the nineteenth in the nineteen nineties"],
    ["en", "10\u00a0000 people", "ten thousand people"],
    ["en", "10x faster", "ten times faster"],
    ["en", "-5 degrees", "minus five degrees"],
    ["en", "~20 people", "about twenty people"],
    ["en", "rank #1", "rank number one"],
    // Signs.
    ["en", "x² + 1", "x squared plus one"],
    ["en", "10⁻³ of it", "ten to the power of minus three of it"],
    ["en", "2^n steps", "two to the power of n steps"],
    ["en", "x_1 ≤ 5", "x one is at most five"],
    ["en", "H₂O and CO₂", "H two O and C O two"],
    ["en", "a → b", "A to b"],
    ["en", "salt & pepper", "salt and pepper"],
    ["en", "see § 5", "see section five"],
    ["en", "3 × 4 = 12", "three times four equals twelve"],
    ["en", "x ≈ 3 ± 1", "x is about three plus or minus one"],
    ["en", "Δx → 0", "delta x to zero"],
    // Names in code and short forms.
    ["en", "a binarySearch call", "a binary Search call"],
    ["en", "a snake_case_name", "a snake case name"],
    ["en", "the HTTPServer class", "the H T T P Server class"],
    ["en", "the API of NASA", "the A P I of NASA"],
    ["en", "C++ and C#", "C plus plus and C sharp"],
    ["en", "f(x) and O(n)", "f of x and O of n"],
    ["en", "and/or", "and or"],
    ["en", "call `binary_search(items, 7)` now", "call binary search of items, seven now"],
    ["en", "if `x == 5` then", "if x equals five then"],
    ["en", "the `list.append` method", "the list dot append method"],
    ["en", "`i += 1`", "i plus equals one"],
    // Abbreviations.
    ["en", "fruit, e.g. apples", "fruit, for example apples"],
    ["en", "(i.e., a tree)", "that is, a tree)"],
    ["en", "Dr. Smith met Mrs. Jones", "Doctor Smith met Missus Jones"],
    ["en", "cats vs. dogs", "cats versus dogs"],
    ["en", "apples, pears, etc. Then more", "apples, pears, et cetera. Then more"],
    ["en", "No. 5 is alive", "number five is alive"],
    ["en", "He said no. Five left", "He said no. Five left"],
    ["en", "see Fig. 3", "see figure three"],
    // Letters and articles.
    ["en", "sides a, b and c", "sides A, b and c"],
    ["en", "a square of side a", "a square of side A"],
    ["en", "a plus b", "A plus b"],
    ["en", "this is a [[m]] square", "this is a square"],
    // What is only for the eye.
    ["en", "great 🎉 work 👩‍💻!", "great work !"],
    ["en", "**bold** and *soft* words", "bold and soft words"],
    ["en", "a [link](https://example.com/x) here", "a link here"],
    ["en", "see https://www.example.com/a/b?c=d now", "see example dot com now"],
    ["en", "mail me@example.org today", "mail me at example dot org today"],
    ["en", "“quoted” words", "quoted words"],
    ["en", "price \\$5", "price five dollars"],
    // Other languages.
    ["de", "z. B. 5 km", "zum Beispiel fünf Kilometer"],
    ["de", "d.h. 3,5 % davon", "das heißt drei Komma fünf Prozent davon"],
    ["de", "x² ≥ 4", "x zum Quadrat größer oder gleich vier"],
    ["de", "Äpfel usw. Dann mehr", "Äpfel und so weiter. Dann mehr"],
    ["de", "das kostet 5 €", "das kostet fünf Euro"],
    ["fr", "p. ex. 5 km/h", "par exemple cinq kilomètres heure"],
    ["fr", "50 % de x²", "cinquante pour cent de x au carré"],
    ["fr", "M. Dupont et Mme Durand", "Monsieur Dupont et Madame Durand"],
    ["es", "p. ej. 3 kg de sal", "por ejemplo tres kilogramos de sal"],
    ["es", "x ≤ 2 & y = 3", "x menor o igual que dos y y igual a tres"],
    ["es", "en EE. UU. Hay más", "en Estados Unidos. Hay más"],
    ["zh", "你好，世界。", "你好， 世界。"],
  ])("%s: %s", async (language, narration, speech) => {
    expect((await readNarration(narration, language)).speech.replace(/\s+/g, " ").trim()).toBe(speech);
  });

  it("reads equations as mathematics, and their letter a not as the article", async () => {
    const { speech } = await readNarration("So $a^2 + b^2 = c^2$ holds.", "en");
    expect(speech).toBe("So A squared plus b squared equals c squared holds.");
    expect((await readNarration("Also gilt $x^2$.", "de")).speech).toMatch(/x.* Quadrat/);
    expect((await readNarration("the $n$th term and the $x$-axis", "en")).speech).toBe("the nth term and the x axis");
  });

  it("reads TeX that cannot be set by its signs instead of failing", async () => {
    const read = await readNarration("Here is $\\frac{1$ for you.", "en");
    expect(read.words.length).toBeGreaterThan(3);
  });
});

describe("what is shown", () => {
  it.each([
    ["So $a^2 + b^2 = c^2$.", ["So", "a² + b² = c²."]],
    ["**Bold**, *soft* `code()` words", ["Bold,", "soft", "code()", "words"]],
    ["great 🎉 work", ["great 🎉", "work"]],
    ["🎉 great", ["🎉 great"]],
    ["one — two", ["one —", "two"]],
    ["see https://www.example.com/a/b now", ["see", "example.com", "now"]],
    ["$5 million, e.g. $x$", ["$5 million,", "e.g.", "x"]],
    ["the $n$th and $f(x)$, yes", ["the", "nth", "and", "f(x),", "yes"]],
  ])("%s", async (narration, words) => {
    expect((await readNarration(narration, "en")).words).toEqual(words);
  });

  it("gives every shown word a part of the speech, in order", async () => {
    const { words, ranges, speech } = await readNarration(
      "— A 🎉 test, e.g. of $x^2$ (and “more”)! 勾股定理 is old…",
      "en",
    );
    expect(ranges).toHaveLength(words.length);
    let last = 0;
    for (const { from, to } of ranges) {
      expect(from).toBeGreaterThanOrEqual(last);
      expect(to).toBeGreaterThan(from);
      expect(speech.slice(from, to)).toMatch(/[\p{L}\p{N}]/u);
      last = to;
    }
  });
});

describe("marks", () => {
  it("mean the next word that is spoken", async () => {
    const { marks, words } = await readNarration("[[a]] One [[b]] 🎉 two [[c]] $x$[[d]], three[[e]] four [[f]]", "en");
    expect(words).toEqual(["One 🎉", "two", "x,", "three", "four"]);
    expect(marks).toEqual({ a: 0, b: 1, c: 2, d: 2, e: 3, f: 5 });
  });

  it("are never said and never shown", async () => {
    const read = await readNarration("Look [[here-1]] now [[x_2]].", "en");
    expect(`${read.speech} ${read.words.join(" ")}`).not.toMatch(/here|x_2|\[|\]/);
  });
});

it("answers narration without words with none", async () => {
  expect(await readNarration("🎉 … [[m]]", "en")).toMatchObject({ words: [], speech: "", marks: { m: 0 } });
});

it("reads any text: words, ranges and marks agree", async () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom(
      "[[m]]",
      "[[",
      "$x^2$",
      "$",
      "$\\frac{$",
      "`a_b(c)`",
      "`",
      "**",
      " ",
      "\n\n",
      "z. B. ",
      "e.g. ",
      "$5 million",
      "勾股定理",
      "🎉",
      "3–5 km",
      "— ",
    ),
  );
  const languages = fc.constantFrom("en", "de", "fr", "es", "zh", "ar", "xx");
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), languages, async (pieces, language) => {
      const { words, ranges, speech, marks } = await readNarration(pieces.join(""), language);
      expect(ranges).toHaveLength(words.length);
      let last = 0;
      for (const { from, to } of ranges) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBe(speech.length);
      for (const index of Object.values(marks)) expect(index).toBeLessThanOrEqual(words.length);
    }),
    { numRuns: inject("deep") ? 3000 : 300, seed: 5 },
  );
});
