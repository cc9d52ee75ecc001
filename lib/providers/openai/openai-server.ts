import { settings } from "#lib/config/settings";
import { isOwnMachine } from "#lib/providers/writing/own-machine";

const official = "https://api.openai.com/v1";

/** Address of OpenAI, or of the server that speaks its language. */
export const openaiBase = (): string => settings().OPENAI_BASE_URL ?? official;

export const isOpenaiItself = (): boolean => new URL(openaiBase()).host === new URL(official).host;

/** Whether somebody sends a bill for what is asked there. */
export const isOpenaiPaid = (): boolean => !isOwnMachine(openaiBase());

export const openaiConfigured = (): boolean =>
  settings().OPENAI_API_KEY !== undefined || settings().OPENAI_BASE_URL !== undefined;

export function openaiHeaders(): Record<string, string> {
  const { OPENAI_API_KEY: key } = settings();
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}
