import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

/** The scripts that a page fetches until it is quiet, by their paths: bytes after gzip. */
export async function scriptsOf(page: Page, url: string): Promise<Map<string, number>> {
  const answers: Response[] = [];
  const note = (response: Response) => {
    if (response.request().resourceType() === "script") answers.push(response);
  };
  page.on("response", note);
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  page.off("response", note);
  const sizes = answers.map(async (answer) => {
    const { pathname } = new URL(answer.url());
    return [pathname, gzipSync(await answer.body()).length] as const;
  });
  return new Map(await Promise.all(sizes));
}

/** Bytes after gzip of the scripts that a page fetches beside those that every page of the app does. */
export async function ownScriptBytes(page: Page, url: string): Promise<number> {
  const everywhere = await scriptsOf(page, "/there/is/no/such/page");
  const here = await scriptsOf(page, url);
  return [...here].reduce((sum, [name, bytes]) => sum + (everywhere.has(name) ? 0 : bytes), 0);
}
