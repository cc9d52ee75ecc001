import { readdirSync } from "node:fs";
import path from "node:path";
import type { Things } from "#lib/api/testing/owned-things";

export interface PageAddress {
  /** As the folders spell it: `/videos/[videoId]`. */
  route: string;
  address: string;
  /** Shows one thing of one owner's: to anybody else there is no such page. */
  isOwned: boolean;
  /** Whoever has its address may see it. */
  isPublic: boolean;
  /** Not there for everybody who has things: where people sign in, or for those who run the installation. */
  isOptional: boolean;
}

/** What a name in a page's address stands for; `owned`: a thing of an owner's. `public`: one that opens itself. */
const named: Readonly<Record<string, { value: (things: Things) => string; owned?: true; public?: true }>> = {
  "[videoId]": { value: ({ videoId }) => videoId, owned: true },
  "[jobId]": { value: ({ jobId }) => jobId, owned: true },
  "[token]": { value: ({ token }) => token, public: true },
  "[operation]": { value: () => "readJob" },
  "[message]": { value: () => "onJobCompleted" },
  "[name]": { value: () => "JobView" },
  "[[...step]]": { value: () => "" },
};

/** Every page that there is, by the files; throws for one that nobody has told how to ask for. */
export function pageAddresses(things: Things): PageAddress[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => /^page\.(tsx?|jsx?|mdx?)$/.test(path.basename(file))).sort();
  return pages.map((file) => {
    const parts = path.dirname(file).split(path.sep);
    const folders = parts.filter((part) => part !== "." && !/^[(@]/.test(part));
    const holes = folders.filter((part) => part.startsWith("["));
    const unknown = holes.find((part) => named[part] === undefined);
    if (unknown) throw new Error(`Nobody has told what ${unknown} in ${file} stands for: page-addresses must know.`);
    const filled = folders.map((part) => named[part]?.value(things) ?? part).filter((part) => part !== "");
    const isOwned = holes.some((part) => named[part]?.owned);
    const isPublic = holes.some((part) => named[part]?.public);
    return {
      route: `/${folders.join("/")}`,
      address: `/${filled.join("/")}`,
      isOwned,
      isPublic,
      isOptional: holes.includes("[[...step]]") || folders[0] === "operator",
    };
  });
}
