import { randomBytes } from "node:crypto";

/** A token that nobody can guess: 128 random bits. */
export const newShareToken = (): string => randomBytes(16).toString("base64url");

/** Whether a text can be a token at all; anything else is not even looked up. */
export const isShareToken = (text: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(text);
