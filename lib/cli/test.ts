import { findChromium, installChromium } from "#lib/cli/testing/find-chromium";
import { type Counts, runSuite } from "#lib/cli/testing/run-suite";
import { browserPorts, browserSuite, checkSuite, unitSuite } from "#lib/cli/testing/suites";
import { SetupProblem } from "#lib/errors/setup-problem";
import { portTrouble } from "#lib/processes/free-port";

// `npm test`: everything that can be told about the product on this machine. The last line sums it up.
const deep = process.argv.includes("--deep");

// Beside what needs no browser: most of it is waiting.
const browser = installChromium((words) => console.log(words));
const counts = [await runSuite(checkSuite), await runSuite(unitSuite(deep)), await browserTests()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** The first of so many ports in a row that nobody listens on, and that the system gives to no connection by itself. */
async function freePorts(count: number): Promise<number> {
  for (let first = 21_000 + (process.pid % 400) * 20; first < 32_000; first += count) {
    const row = Array.from({ length: count }, (_, i) => portTrouble(first + i, "127.0.0.1"));
    if ((await Promise.all(row)).every((trouble) => trouble === undefined)) return first;
  }
  throw new SetupProblem("No ports in a row are free for the browser tests.");
}

async function browserTests(): Promise<Counts> {
  await browser;
  if (findChromium()) return runSuite(browserSuite(deep, await freePorts(browserPorts)));
  console.log(
    "The browser tests need Chromium; install it (Debian, Ubuntu: sudo apt-get install chromium) and run again.",
  );
  return { passed: 0, failed: 1 };
}
