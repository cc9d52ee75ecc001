import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** The system's own come first: they play H.264 and AAC, which Playwright's build does not. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Chromium without a window: pages cost it a third less. Letters it draws a little differently. */
const headlessPlaces = ["/usr/bin/chromium-headless-shell"];

/** A Chromium of this machine, or undefined. */
export const findChromium = (): string | undefined => usualPlaces.find((place) => existsSync(place));

/** One that has no window to draw; where there is none, the usual one. */
export const findHeadlessChromium = (): string | undefined =>
  headlessPlaces.find((place) => existsSync(place)) ?? findChromium();

/** As root on Debian: installs what is missing of both. Elsewhere that is not for us to do. */
export async function installChromium(say: (words: string) => void): Promise<void> {
  const missing = [
    ...(findChromium() ? [] : ["chromium"]),
    ...(headlessPlaces.some((place) => existsSync(place)) ? [] : ["chromium-headless-shell"]),
  ];
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  say(`Installing ${missing.join(" and ")} for the browser tests …`);
  await ended("apt-get", ["update"]);
  // One by one: not every Debian has both.
  for (const name of missing) await ended("apt-get", ["install", "-y", "--no-install-recommends", name]);
}

/** Whether it went well is seen by what is there afterwards. */
async function ended(command: string, words: readonly string[]): Promise<void> {
  const child = spawn(command, words, { stdio: "ignore" });
  await new Promise((resolve) => child.once("error", resolve).once("close", resolve));
}
