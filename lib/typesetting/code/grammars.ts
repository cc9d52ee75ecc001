import type { LanguageInput } from "shiki/types";

/** Loads a grammar when a film first needs it. */
export const grammars = {
  bash: () => import("shiki/langs/bash.mjs"),
  c: () => import("shiki/langs/c.mjs"),
  cpp: () => import("shiki/langs/cpp.mjs"),
  csharp: () => import("shiki/langs/csharp.mjs"),
  css: () => import("shiki/langs/css.mjs"),
  dart: () => import("shiki/langs/dart.mjs"),
  diff: () => import("shiki/langs/diff.mjs"),
  go: () => import("shiki/langs/go.mjs"),
  haskell: () => import("shiki/langs/haskell.mjs"),
  html: () => import("shiki/langs/html.mjs"),
  java: () => import("shiki/langs/java.mjs"),
  javascript: () => import("shiki/langs/javascript.mjs"),
  json: () => import("shiki/langs/json.mjs"),
  jsx: () => import("shiki/langs/jsx.mjs"),
  julia: () => import("shiki/langs/julia.mjs"),
  kotlin: () => import("shiki/langs/kotlin.mjs"),
  lua: () => import("shiki/langs/lua.mjs"),
  markdown: () => import("shiki/langs/markdown.mjs"),
  matlab: () => import("shiki/langs/matlab.mjs"),
  ocaml: () => import("shiki/langs/ocaml.mjs"),
  php: () => import("shiki/langs/php.mjs"),
  python: () => import("shiki/langs/python.mjs"),
  r: () => import("shiki/langs/r.mjs"),
  ruby: () => import("shiki/langs/ruby.mjs"),
  rust: () => import("shiki/langs/rust.mjs"),
  scala: () => import("shiki/langs/scala.mjs"),
  scheme: () => import("shiki/langs/scheme.mjs"),
  sql: () => import("shiki/langs/sql.mjs"),
  swift: () => import("shiki/langs/swift.mjs"),
  toml: () => import("shiki/langs/toml.mjs"),
  tsx: () => import("shiki/langs/tsx.mjs"),
  typescript: () => import("shiki/langs/typescript.mjs"),
  xml: () => import("shiki/langs/xml.mjs"),
  yaml: () => import("shiki/langs/yaml.mjs"),
} satisfies Record<string, LanguageInput>;

const aliases: Readonly<Record<string, keyof typeof grammars>> = {
  "c#": "csharp",
  "c++": "cpp",
  console: "bash",
  cs: "csharp",
  golang: "go",
  hs: "haskell",
  jl: "julia",
  js: "javascript",
  kt: "kotlin",
  lisp: "scheme",
  md: "markdown",
  ml: "ocaml",
  mjs: "javascript",
  postgres: "sql",
  postgresql: "sql",
  py: "python",
  python3: "python",
  rb: "ruby",
  rs: "rust",
  sh: "bash",
  shell: "bash",
  svg: "xml",
  ts: "typescript",
  yml: "yaml",
  zsh: "bash",
};

const isGrammar = (name: string): name is keyof typeof grammars => Object.hasOwn(grammars, name);

/** The grammar for a language as people name it; undefined when it is shown plain. */
export function grammarFor(language: string): keyof typeof grammars | undefined {
  const name = language.toLowerCase();
  if (isGrammar(name)) return name;
  return Object.hasOwn(aliases, name) ? aliases[name] : undefined;
}
