const sentenceEnd = /[.!?…。！？؟।]["'”’»)\]」』）]*$/u;
const clauseEnd = /[,;:–—،؛、，；：]["'”’»)\]」』）]*$/u;
/** Words that belong to what follows them, by language; a line or caption that ends with one reads badly. */
const leaning: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf(
    "a an the of to in on at by for from with and or but nor as if that which who is are was were be not its their this these every",
  ),
  de: wordsOf(
    "der die das den dem des ein eine einen einem und oder aber von zu im in am an auf mit für ist sind war nicht dass wenn als",
  ),
  fr: wordsOf(
    "le la les un une des du de et ou mais à au aux en dans par pour sur avec est sont que qui ne se ce cette",
  ),
  es: wordsOf("el la los las un una y o pero de del a al en por para con es son que no se su sus"),
  it: wordsOf("il lo la i gli le un una e o ma di del della a al in da per con su è sono che non si"),
};

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

type BreakStrength = "sentence" | "clause" | "plain" | "bad";

/** How well text may be parted after this word. */
export function breakStrength(word: string, language: string): BreakStrength {
  if (sentenceEnd.test(word)) return "sentence";
  if (clauseEnd.test(word)) return "clause";
  const base = language.split("-")[0] ?? "";
  return leaning[base]?.has(word.toLowerCase()) ? "bad" : "plain";
}
