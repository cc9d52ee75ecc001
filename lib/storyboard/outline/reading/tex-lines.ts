const outer =
  /^\s*\\begin\{(align|aligned|alignat|gather|gathered|split|equation|eqnarray|multline)(\*?)\}(?:\{\d+\})?([\s\S]*)\\end\{\1\2\}\s*$/;

/** A display formula as lines of TeX: environments that only line up are opened, inner ones (matrices, cases) stay whole. */
export function texLinesOf(display: string): string[] {
  let tex = display
    .replace(/\\(?:label|tag)\*?\{[^{}]*\}|\\(?:nonumber|notag)\b/g, "")
    .replace(/(?<!\\)%.*$/gm, "")
    .trim();
  for (let inner = outer.exec(tex); inner; inner = outer.exec(tex)) tex = (inner[3] ?? "").trim();
  const lines: string[] = [""];
  let depth = 0;
  for (const token of tex.match(/\\begin\{[^{}]*\}|\\end\{[^{}]*\}|\\\\(?:\[[^\]]*\])?|\\[\s\S]|[\s\S]/gu) ?? []) {
    if (token.startsWith("\\begin") || token === "{") depth += 1;
    if (token.startsWith("\\end") || token === "}") depth -= 1;
    if (depth === 0 && token.startsWith("\\\\")) lines.push("");
    else if (depth === 0 && token === "&") lines.push(`${lines.pop() ?? ""} `);
    else lines.push((lines.pop() ?? "") + token);
  }
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
}
