import { lookInfos } from "#lib/contracts/look-infos";
import type { LookName } from "#lib/contracts/looks";
import type { PicturePlace } from "#lib/pipelines/pictures/picture-place";

const places: Record<PicturePlace, string> = {
  background:
    "A wide composition that fills the frame to every edge, calm in the middle and on the left, where words will be laid over it.",
  block: "One clear subject, seen whole, with a little air around it.",
};
const noWords = "No text, letters, numbers, labels, logos, watermarks or borders anywhere.";
const oneShot = "One continuous shot with a slow, steady camera; no cuts.";

/** What a model is told of a picture: what it shows, in the film's look, and how it will be used. */
export function picturePrompt(
  prompt: string,
  { look, place, moving }: { look: LookName; place: PicturePlace; moving: boolean },
  mostCharacters: number,
): string {
  const style = lookInfos.find(({ name }) => name === look)?.modelPrompt;
  const parts = [prompt.trim(), style && `Style: ${style}.`, moving ? oneShot : undefined, places[place], noWords];
  // What it shows goes before how.
  return parts.reduce<string>((told, part) => {
    if (!part) return told;
    const longer = told === "" ? part : `${told}\n${part}`;
    return longer.length > mostCharacters ? told : longer;
  }, "");
}
