import { expect, test } from "vitest";
import { brokenRules } from "#lib/cli/checking/house-rules";

const broken = (name: string, lines = 10) =>
  brokenRules([{ name, lines }]).filter((sentence) => sentence.startsWith(name));

test.each([
  ["lib/jobs/create-job.ts", 300],
  ["lib/storyboard/library/pythagoras.ts", 900],
  ["lib/config/setting-table.ts", 400],
  ["app/api/v1/shared/[token]/route.ts", 8],
  ["lib/videos/read-share.ts", 20],
])("%s of %i lines is well", (name, lines) => {
  expect(broken(name, lines)).toEqual([]);
});

test.each([
  ["lib/jobs/create-job.ts", 301, "at most 300"],
  ["lib/jobs/utils.ts", 10, "drawer"],
  ["lib/jobs/helpers/wait.ts", 10, "drawer"],
  ["app/_ui/types.ts", 10, "drawer"],
  ["lib/jobs/index.ts", 10, "barrel"],
])("%s of %i lines is not", (name, lines, why) => {
  expect(broken(name, lines).join()).toContain(why);
});
