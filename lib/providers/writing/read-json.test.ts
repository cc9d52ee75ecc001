import { expect, test } from "vitest";
import { readJson } from "#lib/providers/writing/read-json";

const wanted = { title: "A", scenes: [{ say: '{x} [y] "z"' }] };
const plain = JSON.stringify(wanted);

test.each([
  ["plain", plain],
  ["a fence", `\`\`\`json\n${plain}\n\`\`\``],
  ["a fence with words around it", `Here it is:\n\n\`\`\`json\n${plain}\n\`\`\`\nHave fun!`],
  ["a fence that never ends", `\`\`\`json\n${plain}`],
  ["words around it", `Sure! ${plain} Is there anything else?`],
  ["words with braces after it", `${plain}\n\nNote: {scenes} can be changed.`],
  ["comments", plain.replace('"scenes"', '/* the film */ "scenes"').replace("[{", "[ // one\n{")],
  ["trailing commas", plain.replace("}]", "},]").replace("]}", "],}")],
  ["single quotes", `{'title': 'A', 'scenes': [{'say': '{x} [y] "z"'}]}`],
  ["no quotes at its names", plain.replace('"title"', "title")],
])("%s", (_name, text) => {
  expect(readJson(text)).toEqual(wanted);
});

test("what is broken off is closed", () => {
  expect(readJson('{"title":"A","scenes":[{"say":"one"},{"say":"tw')).toEqual({
    title: "A",
    scenes: [{ say: "one" }, { say: "tw" }],
  });
});

test.each([[""], ["I cannot help with that."], ["42"], ["null"], ['"text"'], ["   \n"]])("%j is none", (text) => {
  expect(readJson(text)).toBeUndefined();
});

test("deep and endless nonsense is none either, and breaks nothing", () => {
  expect(() => readJson("{".repeat(200_000))).not.toThrow();
  expect(readJson(`{"a":"${"x".repeat(3_000_000)}`)).toBeUndefined();
});
