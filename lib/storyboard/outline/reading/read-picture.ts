import { parse } from "yaml";
import { z } from "zod";
import { LocalId } from "#lib/contracts/figure-objects";
import { Block } from "#lib/contracts/storyboard-blocks";
import { checkBlock } from "#lib/storyboard/checks/check-block";
import { shapeIssues } from "#lib/storyboard/checks/shape-issues";
import type { NoteItem } from "#lib/storyboard/outline/notes-section";

/** How a `:::figure` fence is called while Markdown is read. */
export const pictureFence = "reelwright-";

const Described = z.looseObject({ parameters: z.record(LocalId, z.number()).optional() });

/** A figure or plot written as YAML; undefined with a warning when it does not hold together. */
export function readPicture(type: string, yaml: string, { warnings }: { warnings: string[] }): NoteItem[] {
  const refuse = (why: string): NoteItem[] => {
    warnings.push(`A :::${type} in the notes is not shown: ${why}`);
    return [];
  };
  let data: unknown;
  try {
    data = parse(yaml, { maxAliasCount: 20 });
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split("\n")[0] ?? "it is not YAML.") : "it is not YAML.");
  }
  const described = Described.safeParse(data);
  if (!described.success) return refuse("it is not a mapping of names to values.");
  const { parameters = {}, ...rest } = described.data;
  const block = Block.safeParse({ ...rest, id: "picture", type });
  if (!block.success) {
    const issue = shapeIssues(block.error)[0];
    return refuse(`${issue?.path}: ${issue?.message}`);
  }
  const issue = checkBlock(block.data, Object.keys(parameters), type)[0];
  return issue ? refuse(`${issue.path}: ${issue.message}`) : [{ kind: "picture", block: block.data, parameters }];
}
