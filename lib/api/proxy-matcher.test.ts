import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "#lib/processes/project-root";
import { config } from "../../proxy.ts";

const [pattern = ""] = config.matcher;
const goesThrough = (address: string): boolean => new RegExp(`^${pattern}$`).test(address);

test("every page goes through the proxy, whatever its address ends with: there it gets its rules, and forged posts end", () => {
  const pages = ["/", "/videos/create", "/s/abc", "/embed/abc", "/apiary", "/typewriter"];
  const tricks = [
    "/s/abc.html",
    "/videos/status/1.json",
    "/settings/keys.txt",
    "/x.php",
    "/sign-in/a.b",
    "/robots.txt/x",
    "/_next/x",
  ];
  for (const address of [...pages, ...tricks]) expect(goesThrough(address), address).toBe(true);
});

test("the API, what was built, and files do not", () => {
  const folder = path.join(projectRoot(), "public");
  const files = readdirSync(folder).map((name) =>
    statSync(path.join(folder, name)).isDirectory() ? `${name}/a.b` : name,
  );
  const others = ["api", "api/v1/jobs", "_next/static/chunks/a.js", "robots.txt", "icon.svg", "favicon.ico"];
  for (const file of [...files, ...others]) expect(goesThrough(`/${file}`), file).toBe(false);
});
