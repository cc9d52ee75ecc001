import type { JobInput } from "#lib/contracts/job-input";

/** What an order says about the video it is for. */
interface OrderWords {
  /** What it is about, in the words of whoever ordered it. */
  topic: string;
  title?: string;
  description?: string;
  tags?: string[];
}

const titleLength = 80;

/** The words of an order of any kind. */
export function orderWords(input: JobInput): OrderWords {
  if (input.kind === "explainer") {
    const { topic, title, description, tags } = input.explainer;
    return { topic, title, description, tags };
  }
  const { clip, merge } = input;
  if (clip) {
    const { prompt, title = startOf(prompt) } = clip;
    return { topic: prompt, title, description: title === prompt ? undefined : prompt };
  }
  const count = merge?.parts.length ?? 0;
  const topic = merge?.title ?? (count === 1 ? "One video, made anew" : `${count} videos, made one`);
  return { topic, title: topic };
}

/** The first words of a text, broken off between words. */
function startOf(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > titleLength / 2 ? space : titleLength)}…`;
}
