import { findChromium, installChromium } from "#lib/cli/testing/find-chromium";
import { type Counts, runSuite } from "#lib/cli/testing/run-suite";
import { browserParts, browserSuite, checkSuite, unitSuite } from "#lib/cli/testing/suites";
import { freePort } from "#lib/processes/free-port";

// `npm test`: everything that can be told about the product on this machine. The last line sums it up.
const deep = process.argv.includes("--deep");

const counts = [await runSuite(checkSuite), await runSuite(unitSuite(deep)), ...(await browserTests())];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function browserTests(): Promise<Counts[]> {
  const chromium = findChromium() ?? installChromium((words) => console.log(words));
  if (chromium) {
    const port = await freePort();
    const suites = browserParts.map((part) => browserSuite(part, { deep, chromium, port: port + 10 * part }));
    return Promise.all(suites.map(runSuite));
  }
  console.log(
    "The browser tests need Chromium; install it (Debian, Ubuntu: sudo apt-get install chromium) and run again.",
  );
  return [{ passed: 0, failed: 1 }];
}
