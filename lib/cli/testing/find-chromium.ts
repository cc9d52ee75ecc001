import { spawnSync } from "node:child_process";
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

/** A Chromium of this machine, or undefined. */
export function findChromium(): string | undefined {
  return usualPlaces.find((place) => existsSync(place));
}

/** As root on Debian: installs one. Answers where it is, or undefined where that is not for us to do. */
export function installChromium(say: (words: string) => void): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined;
  say("Installing Chromium for the browser tests …");
  const environment = { stdio: "ignore" } as const;
  spawnSync("apt-get", ["update"], environment);
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], environment);
  return findChromium();
}
