import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = "public/type";

test("a face is named by what is in it, as browsers keep it for good, and by the styles", () => {
  const styles = readFileSync("app/_fonts/page-fonts.css", "utf8");
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const digest = createHash("sha256")
      .update(readFileSync(`${folder}/${file}`))
      .digest("hex");
    expect(file).toMatch(new RegExp(`^[a-z-]+\\.${digest.slice(0, 8)}\\.woff2$`));
    expect(styles).toContain(`url("/type/${file}")`);
  }
  const preloaded = readFileSync("app/_fonts/preload-type.ts", "utf8").match(/[\w.-]+\.woff2/g) ?? [];
  expect(preloaded).toHaveLength(2);
  for (const name of preloaded) expect(files).toContain(name);
});
