import type { ExternalToast } from "sonner";

/** A note to be read out politely; its script comes at the first sign of somebody at work on the page. */
export const toast = (words: string, more?: ExternalToast): void =>
  void import("sonner").then((sonner) => sonner.toast(words, more));

/** What went wrong, in words for people. */
export const toastProblem = ({ message }: Error): void =>
  void import("sonner").then((sonner) => sonner.toast.error(message));
