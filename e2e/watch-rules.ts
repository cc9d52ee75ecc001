import type { Page } from "@playwright/test";

/** Whatever a page's rules forbid is told on the console; so are scripts that fail because of it. */
export function watchRules(page: Page): string[] {
  const broken: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Permissions policy violation|violates the following/i.test(message.text())) {
      broken.push(`${new URL(page.url()).pathname}: ${message.text().slice(0, 80)} … ${message.text().slice(-200)}`);
    }
  });
  page.on("pageerror", (error) => {
    if (/EvalError|unsafe-eval|WebAssembly/i.test(String(error))) broken.push(String(error));
  });
  return broken;
}
