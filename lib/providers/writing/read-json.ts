import { jsonrepair } from "jsonrepair";

/** More than any storyboard needs: what is longer is not mended. */
const mostCharacters = 2_000_000;

/**
 * What models write, as JSON: plain, in a fence, with comments, trailing commas or words around it, or broken off.
 * Undefined when there is no object or list in it.
 */
export function readJson(text: string): unknown {
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  if (text.length > mostCharacters) return undefined;
  const fenced = /```[a-z0-9]*\s*\n([\s\S]*?)(?:\n```|$)/i.exec(text)?.[1];
  for (const part of [fenced, objectIn(text)]) {
    const read = part === undefined ? undefined : (parsed(part) ?? mended(part));
    if (read !== undefined) return read;
  }
  return undefined;
}

/** From the first brace to the one that closes it, or to the end: words before and after it are no part of it. */
function objectIn(text: string): string | undefined {
  const from = text.search(/[{[]/);
  if (from < 0) return undefined;
  let depth = 0;
  let inText = false;
  for (let i = from; i < text.length; i += 1) {
    const letter = text[i];
    if (inText) {
      if (letter === "\\") i += 1;
      else if (letter === '"') inText = false;
      continue;
    }
    if (letter === '"') inText = true;
    else if (letter === "{" || letter === "[") depth += 1;
    else if (letter === "}" || letter === "]") depth -= 1;
    if (depth === 0) return text.slice(from, i + 1);
  }
  return text.slice(from);
}

function mended(text: string): unknown {
  try {
    return parsed(jsonrepair(text));
  } catch {
    return undefined;
  }
}

/** A bare number or word is no answer. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
