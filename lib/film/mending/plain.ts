import type { Scene } from "#lib/contracts/storyboard";
import type { Block } from "#lib/contracts/storyboard-blocks";

const longest = 380;

/** Rich text keeps its meaning when it is cut: marks of strong, code and TeX that would be left open go. */
const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .replaceAll(/[*`$\\]/g, "")
        .trim()}…`;

const bullets = (id: string, items: readonly string[]): Block[] => {
  const said = items.filter((item) => item.trim() !== "").map((item) => cut(item, longest));
  return said.length > 0 ? [{ id, type: "bullets", items: said.slice(0, 24) }] : [];
};

/** What a block says, in the simplest way of showing it; nothing where a picture has no words. */
export function plainerBlock(block: Block): Block[] {
  const { id } = block;
  const caption = "caption" in block && block.caption ? [block.caption] : [];
  switch (block.type) {
    case "table":
      return bullets(id, [
        ...caption,
        ...block.rows.map((row) =>
          row
            .map((cell, i) => (cell && i > 0 ? `${block.columns[i]}: ${cell}` : cell))
            .filter(Boolean)
            .join("; "),
        ),
      ]);
    case "timeline":
      return bullets(
        id,
        block.events.map((event) => `${event.when}: ${event.title}`),
      );
    case "diagram":
      return bullets(id, [...caption, ...block.nodes.map((node) => node.text)]);
    case "chart":
      return bullets(id, [
        ...caption,
        ...(block.labels ?? []).map((label, i) => {
          const values = block.series.map(({ values }) => values?.[i]).filter((value) => value !== undefined);
          return `${label}: ${values.join(", ")}${block.unit ?? ""}`;
        }),
      ]);
    case "derivation":
      return block.lines.map((tex, i) => ({ id: i === 0 ? id : `${id}-${i}`, type: "equation", tex }));
    case "definition":
      return [{ id, type: "text", text: `${cut(block.term, 110)}: ${block.meaning}` }];
    case "callout":
    case "quote":
    case "heading":
      return [{ id, type: "text", text: block.text }];
    case "text":
    case "bullets":
    case "steps":
      return [block];
    default:
      return caption.map((text) => ({ id, type: "text", text }));
  }
}

/** The scene as nothing but text: what it says, or where it says nothing, what it shows. */
export function plainScene(scene: Scene): Scene {
  const spoken = scene.narration?.replaceAll(/\[\[[^\]]*\]\]/g, "") ?? shownWords(scene).join(" ");
  const words = spoken
    .replaceAll(/[*`$\\{}]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const texts: string[] = [];
  for (const word of words.split(" ")) {
    const piece = word.slice(0, 1000);
    const last = texts.at(-1);
    if (last !== undefined && last.length + piece.length < 500) texts[texts.length - 1] = `${last} ${piece}`;
    else texts.push(piece);
  }
  const blocks = texts.slice(0, 12).map((text, i): Block => ({ id: `words${i}`, type: "text", text: text || "…" }));
  const { actions: _, background: __, ...rest } = scene;
  return { ...rest, layout: "stack", blocks };
}

const shown: ReadonlySet<string> = new Set(["text", "items", "term", "meaning", "caption", "title", "rows", "source"]);

function shownWords(scene: Scene): string[] {
  const words: string[] = [];
  const walk = (value: unknown, named: boolean): void => {
    if (typeof value === "string" && named) words.push(value);
    else if (Array.isArray(value)) for (const one of value) walk(one, named);
    else if (typeof value === "object" && value !== null)
      for (const [key, one] of Object.entries(value)) walk(one, shown.has(key));
  };
  walk(scene.blocks, false);
  return words.length > 0 ? words : [scene.title ?? "…"];
}
