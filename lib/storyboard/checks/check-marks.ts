import type { Issue } from "#lib/contracts/error-codes";
import type { Scene } from "#lib/contracts/storyboard";
import { repeated } from "#lib/storyboard/checks/repeated";

const mark = /\[\[([A-Za-z][A-Za-z0-9_-]{0,39})\]\]/g;
const reserved = new Set(["start", "end", "never"]);

const spokenMarks = (narration: string): string[] => [...narration.matchAll(mark)].map(([, id = ""]) => id);

/** Every moment's name that a scene may use, `start` and `end` among them. */
export function sceneMarks(scene: Scene): Set<string> {
  const own = scene.narration === undefined ? Object.keys(scene.marks ?? {}) : spokenMarks(scene.narration);
  return new Set([...reserved, ...own]);
}

export function checkMarks({ narration, marks, seconds }: Scene, path: string): Issue[] {
  if (narration === undefined)
    return Object.entries(marks ?? {}).flatMap(([id, at]): Issue[] => {
      const where = `${path}.marks.${id}`;
      if (reserved.has(id)) return [{ path: where, message: `"${id}" is a moment of every scene: rename this mark.` }];
      if (seconds !== undefined && at > seconds)
        return [{ path: where, message: `The scene lasts ${seconds} s: set the mark before its end.` }];
      return [];
    });
  const where = `${path}.narration`;
  const ids = spokenMarks(narration);
  const issues: Issue[] = [];
  if (marks !== undefined)
    issues.push({ path: `${path}.marks`, message: "A scene that speaks has its marks in the narration, as [[name]]." });
  for (const i of repeated(ids))
    issues.push({ path: where, message: `The mark [[${ids[i]}]] stands twice: rename the second.` });
  for (const id of ids.filter((name) => reserved.has(name)))
    issues.push({ path: where, message: `[[${id}]] is a moment of every scene: rename this mark.` });
  const rest = narration.replace(mark, "");
  const odd = /\[\[[^\]]{0,20}\]?\]?/.exec(rest)?.[0];
  if (odd !== undefined)
    issues.push({
      path: where,
      message: `"${odd}" is no mark: write [[name]] with a letter first, then letters, digits, - or _.`,
    });
  if (!/[\p{L}\p{N}]/u.test(rest))
    issues.push({
      path: where,
      message: "The narration says nothing: write a sentence, or give the scene seconds instead.",
    });
  return issues;
}
