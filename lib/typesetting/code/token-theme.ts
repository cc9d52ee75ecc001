import type { ThemeRegistrationRaw } from "shiki/types";
import type { CodeToken } from "#lib/contracts/typeset";

type Kind = CodeToken["kind"];

/** Scopes of TextMate grammars by what they mean to a reader; more exact ones win over shorter ones. */
const scopes: Record<Exclude<Kind, "plain">, readonly string[]> = {
  keyword: [
    "keyword",
    "storage",
    "keyword.operator.new",
    "keyword.operator.expression",
    "keyword.operator.word",
    "keyword.operator.logical.python",
    "variable.language",
    "constant.language",
    "entity.name.tag",
    "punctuation.definition.heading",
    "markup.heading",
  ],
  name: [
    "entity.name.function",
    "support.function",
    "meta.function-call.generic",
    "entity.name.method",
    "entity.other.attribute-name",
    "support.type.property-name",
    "entity.name.command",
  ],
  string: ["string", "punctuation.definition.string", "constant.character", "markup.inline.raw"],
  number: ["constant.numeric", "constant.other.color", "keyword.other.unit"],
  comment: ["comment", "punctuation.definition.comment"],
  punctuation: ["punctuation", "keyword.operator", "meta.brace", "delimiter", "storage.type.function.arrow"],
  type: [
    "entity.name.type",
    "entity.name.class",
    "support.type",
    "support.class",
    "storage.type.built-in",
    "storage.type.primitive",
    "entity.other.inherited-class",
    "keyword.type",
  ],
};

const colors: Record<Kind, string> = {
  plain: "#000000",
  keyword: "#000001",
  name: "#000002",
  string: "#000003",
  number: "#000004",
  comment: "#000005",
  punctuation: "#000006",
  type: "#000007",
};

const kindNames: readonly Kind[] = ["keyword", "name", "string", "number", "comment", "punctuation", "type"];
const ruleFor = (kind: Kind) => ({
  scope: kind === "plain" ? [] : [...scopes[kind]],
  settings: { foreground: colors[kind] },
});

/** A theme whose colours are not seen: each stands for a token kind. */
export const tokenTheme: ThemeRegistrationRaw = {
  name: "token-kinds",
  type: "light",
  colors: { "editor.foreground": colors.plain, "editor.background": "#ffffff" },
  settings: [{ settings: { foreground: colors.plain, background: "#ffffff" } }, ...kindNames.map(ruleFor)],
};

/** The kind that a colour of the theme stands for. */
export function kindOfColor(color: string | undefined): Kind {
  return kindNames.find((kind) => colors[kind] === color?.toLowerCase()) ?? "plain";
}
