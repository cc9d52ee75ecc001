import { TexReader } from "#lib/voices/tex/tex-reader";

/** TeX as a line of Unicode for captions and transcripts: `a^2+b^2` becomes `a² + b²`. Never throws. */
export function texToText(tex: string): string {
  const text = new TexReader(tex).read();
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(^|[([{⟨|=<>≤≥≠≈+−×÷·→⇒,;/]\s?)([+−])\s/g, "$1$2")
    .replace(/\s+([,;.!)\]}⟩])/g, "$1")
    .replace(/([([{⟨])\s+/g, "$1")
    .replace(/\s+$/, "");
}
