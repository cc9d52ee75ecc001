import type { Issue } from "#lib/contracts/error-codes";
import type { Scene } from "#lib/contracts/storyboard";
import { checkAction } from "#lib/storyboard/checks/check-action";
import { checkBlock } from "#lib/storyboard/checks/check-block";
import { checkMarks, sceneMarks } from "#lib/storyboard/checks/check-marks";
import { checkOrder } from "#lib/storyboard/checks/check-order";
import { repeated } from "#lib/storyboard/checks/repeated";

/** All that zod cannot see in one scene. */
export function checkScene(scene: Scene, path: string): Issue[] {
  const { blocks, actions = [], parameters = {} } = scene;
  const names = Object.keys(parameters);
  const marks = sceneMarks(scene);
  const issues = checkMarks(scene, path);
  if (blocks.length === 0 && scene.title === undefined && scene.background === undefined)
    issues.push({
      path: `${path}.blocks`,
      message: "The scene shows nothing: give it a title, a block or a background.",
    });
  for (const i of repeated(blocks.map((block) => block.id)))
    issues.push({ path: `${path}.blocks.${i}.id`, message: `Two blocks are called "${blocks[i]?.id}": rename one.` });
  for (const [i, block] of blocks.entries()) issues.push(...checkBlock(block, names, `${path}.blocks.${i}`));
  for (const i of repeated(actions.map((action) => action.id)))
    issues.push({
      path: `${path}.actions.${i}.id`,
      message: `Two actions are called "${actions[i]?.id}": rename one.`,
    });
  for (const [i, action] of actions.entries())
    issues.push(...checkAction(action, { blocks, actions, names, marks }, `${path}.actions.${i}`));
  issues.push(...checkOrder(actions, `${path}.actions`));
  return issues;
}
