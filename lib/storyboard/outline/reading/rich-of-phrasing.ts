import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { escapeRich } from "#lib/storyboard/outline/reading/rich";
import { isSettable } from "#lib/storyboard/outline/reading/settable";

/** `$5 and $` is money: mathematics has no space inside its dollars and no digit after them. */
function isMoney(value: string, source: string): boolean {
  return /^\$(?!\$)/.test(source) && (/^\s|\s$/.test(value) || /^\d[\d.,]*\s+\p{L}/u.test(value));
}

function code(value: string): string {
  const clean = value.replace(/[`\n\r]+/g, " ").trim();
  return clean === "" ? "" : `\`${clean}\``;
}

function mathematics(value: string, source: string): string {
  const tex = value.replace(/\s+/g, " ").trim();
  if (tex === "") return "";
  if (isMoney(value, source)) return escapeRich(source);
  return isSettable(tex) && !tex.includes("$") ? `$${tex}$` : code(tex);
}

/** Markdown's words as rich text: strong, emphasis, code and TeX stay; links give their words; pictures go. */
export function richOf(nodes: readonly PhrasingContent[], source: string): string {
  return nodes
    .map((node): string => {
      const own = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      switch (node.type) {
        case "text":
          return escapeRich(node.value);
        case "strong":
        case "emphasis": {
          const inner = richOf(node.children, source)
            .replace(/(?<!\\)\*/g, "")
            .trim();
          const sign = node.type === "strong" ? "**" : "*";
          return inner === "" || /^[`$]/.test(inner) ? inner : `${sign}${inner}${sign}`;
        }
        case "inlineCode":
          return code(node.value);
        case "inlineMath":
          return mathematics(node.value, own);
        case "break":
          return " ";
        case "image":
        case "imageReference":
        case "footnoteReference":
        case "html":
          return "";
        case "link":
        case "linkReference":
        case "delete":
          return richOf(node.children, source);
        default:
          return escapeRich(textOf(node));
      }
    })
    .join("")
    .replace(/\s+/g, " ");
}
