import type { ExportOrder } from "#lib/api/exporting/export-entries";
import type { ExportPart } from "#lib/api/exporting/export-parts";

/** What is in an export, for whoever opens it. */
export function exportReadMe({ account, films, files, now }: ExportOrder, parts: readonly ExportPart[]): string {
  const lines = parts.map(({ name, words }) => `${`${name}.jsonl`.padEnd(16)} ${words}`);
  return `Everything that ${account.owner_id} has in Reelwright, as of ${now.toISOString()}.

README.txt       This page.
account.json     Who you are here, and how much is kept for how long.
${lines.join("\n")}
videos/          Of each film and version: storyboard, captions, chapters, poster${films ? ", and the film itself" : ""}.
${files ? "files/           Uploaded files, under their ids.\ncharacters/      Pictures of characters, under their ids.\n" : ""}missing.json     Only where storage has lost something: what is not in here.

Files that end in .jsonl have one JSON object a line. Times are in UTC, money is in millionths of a US dollar.
${films ? "" : "The films' own bytes are left out; ask for them with ?films=true, or download them one by one.\n"}${
  files ? "" : "The bytes of uploaded files and of characters are left out; ask for them with ?files=true.\n"
}What was deleted is not in here, also while it could still be brought back. Passwords of links, API keys and the
secrets of webhooks are never given out. A credential that may read less gets less: only what its scopes open.
`;
}
