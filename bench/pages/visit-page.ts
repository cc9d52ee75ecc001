import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import type { Page } from "./make-pages.ts";

export const presets = ["mobile", "desktop"] as const;
export type Preset = (typeof presets)[number];

/** What one visit was worth: points of 100, times in ms, layout shift without a unit. */
export type Visit = Readonly<Record<string, number>>;

const figures = { lcp: "largest-contentful-paint", tbt: "total-blocking-time", cls: "cumulative-layout-shift" };

/** One visit by a browser that has never been there. Answers its figures, and what costs points besides speed. */
export async function visitPage({ url, isPrivate }: Page, preset: Preset, cookie: string) {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    chromeFlags: ["--headless=new", "--no-sandbox"],
  });
  try {
    const run = await lighthouse(
      url,
      {
        port: chrome.port,
        logLevel: "error",
        onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
        // A private page asks not to be listed; that it does so is no shortcoming.
        ...(isPrivate ? { extraHeaders: { cookie }, skipAudits: ["is-crawlable"] } : {}),
      },
      preset === "desktop" ? desktopConfig : undefined,
    );
    if (!run || run.lhr.runtimeError) throw new Error(run?.lhr.runtimeError?.message ?? `${url} was not measured.`);
    const { categories, audits, environment } = run.lhr;
    const visit: Visit = {
      ...Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
      ...Object.fromEntries(Object.entries(figures).map(([name, id]) => [name, audits[id]?.numericValue ?? 0])),
      // How quick the machine was just then; a quiet one of the day has 2000 or more.
      machine: environment.benchmarkIndex,
    };
    const failed = Object.values(categories)
      .filter(({ id }) => id !== "performance")
      .flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0))
      .map(({ id }) => id);
    return { visit, failed };
  } finally {
    chrome.kill();
  }
}
