/** The most tokens a text can come to, whoever counts them: two bytes a token; prose has about four. */
export const countTokensAtMost = (text: string): number => Math.ceil(new TextEncoder().encode(text).length / 2);
