import { settings } from "#lib/config/settings";

/** How long a vendor may take to speak a text: longer ones take longer. */
export const patienceSeconds = (text: string): number =>
  Math.ceil(settings().VENDOR_ANSWER_SECONDS * (1 + text.length / 2000) * 10) / 10;
