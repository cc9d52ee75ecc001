/** The language (BCP 47) of voices that speak whatever they are given. */
export const anyLanguage = "mul";
