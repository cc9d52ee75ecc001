import { edgeId } from "#lib/contracts/block-parts";
import type { Issue } from "#lib/contracts/error-codes";
import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import { repeated } from "#lib/storyboard/checks/repeated";

/** Letters of all nodes and names of edges together that can be read in one picture. */
const mostLetters = 700;

/** What zod cannot see in a diagram. */
export function checkDiagram({ nodes, edges }: BlockOf<"diagram">, path: string): Issue[] {
  const ids = nodes.map((node) => node.id);
  const names = edges.map(edgeId);
  const issues: Issue[] = repeated(ids).map((i) => ({
    path: `${path}.nodes.${i}.id`,
    message: `Two nodes are called "${ids[i]}": rename one.`,
  }));
  for (const [i, edge] of edges.entries())
    for (const end of ["from", "to"] as const)
      if (!ids.includes(edge[end]))
        issues.push({
          path: `${path}.edges.${i}.${end}`,
          message: `There is no node "${edge[end]}" in this diagram. Its nodes: ${ids.join(", ")}.`,
        });
  for (const i of repeated(names))
    issues.push({
      path: `${path}.edges.${i}`,
      message: `Two edges are called "${names[i]}": give one of them an id of its own.`,
    });
  for (const [i, name] of names.entries())
    if (ids.includes(name))
      issues.push({
        path: `${path}.edges.${i}`,
        message: `An edge and a node are both called "${name}": give the edge another id.`,
      });
  const letters = [...nodes.map((n) => n.text), ...edges.map((e) => e.label ?? "")].join("").length;
  if (letters > mostLetters)
    issues.push({
      path: `${path}.nodes`,
      message: `The diagram has ${letters} letters; at most ${mostLetters} can be read in one picture: shorten the nodes or make two diagrams.`,
    });
  return issues;
}
