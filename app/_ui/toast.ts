import type { ExternalToast } from "sonner";

/** A note to be read out politely; its script comes at the first sign of somebody at work on the page. */
export const toast = (words: string, more?: ExternalToast): void =>
  void import("sonner").then((sonner) => sonner.toast(words, more));

/** Long enough to read what went wrong and what to do. */
const problemMs = 12_000;

/** What went wrong, in words for people. */
export const toastProblem = ({ message }: Error): void =>
  void import("sonner").then((sonner) => sonner.toast.error(message, { duration: problemMs }));
