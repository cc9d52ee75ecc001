import { compactShape } from "#lib/storyboard/writing/compact-shape";
import { writtenShape } from "#lib/storyboard/writing/model-schema";
import { rules } from "#lib/storyboard/writing/prompts/rules";
import { workedScenes } from "#lib/storyboard/writing/prompts/worked-scenes";

/** What every order begins with, the same from order to order, so that services may remember it. */
export const instructions = `${rules}

THE LANGUAGE (≤ and {from..to} are limits; a ? is not needed)
${compactShape("Storyboard", writtenShape)}

TWO GOOD SCENES
${workedScenes.map((scene) => JSON.stringify(scene)).join("\n\n")}
`;
