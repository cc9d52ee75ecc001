// npm run lighthouse -- [--base http://127.0.0.1:3000] [--runs 3] [--only share] [--preset mobile]
import { parseArgs } from "node:util";
import { median } from "./measuring/median.ts";
import { makePages } from "./pages/make-pages.ts";
import { presets, type Visit, visitPage } from "./pages/visit-page.ts";

const { values } = parseArgs({
  options: {
    base: { type: "string", default: "http://127.0.0.1:3000" },
    runs: { type: "string", default: "3" },
    only: { type: "string" },
    preset: { type: "string" },
  },
});

const { pages, cookie } = await makePages(values.base);
const rows = [];
for (const page of pages.filter(({ name }) => values.only === undefined || values.only === name)) {
  for (const preset of presets.filter((name) => values.preset === undefined || values.preset === name)) {
    const visits: Visit[] = [];
    const failed = new Set<string>();
    for (let run = 0; run < Number(values.runs); run += 1) {
      const seen = await visitPage(page, preset, cookie);
      visits.push(seen.visit);
      for (const audit of seen.failed) failed.add(audit);
    }
    const figures = Object.keys(visits[0] ?? {}).map((name) => {
      const middle = median(visits.map((visit) => visit[name] ?? 0));
      return [name, name === "cls" ? Math.round(middle * 1000) / 1000 : Math.round(middle)];
    });
    rows.push({ page: page.name, preset, ...Object.fromEntries(figures), failed: [...failed].join(" ") });
    console.error(`${page.name}, ${preset}: done`);
  }
}
console.table(rows);
