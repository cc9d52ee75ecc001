import { appendFileSync } from "node:fs";
import { z } from "zod";
import { startWorker } from "#lib/worker/start-worker";
import { wordSetup } from "#lib/worker/testing/word-setup";

// A worker in a process of its own that makes films of words, to be killed. Arguments: how many scenes, how many
// milliseconds each takes, and the diary: a line `<milliseconds> step|make <name>` for each thing that is begun.
const [scenes, sceneMs, diary] = z
  .tuple([z.coerce.number(), z.coerce.number(), z.string()])
  .parse(process.argv.slice(2));

const note = (what: string, name: string): void => appendFileSync(diary, `${Date.now()} ${what} ${name}\n`);

const { stop } = await startWorker(
  wordSetup({
    scenes: Array.from({ length: scenes }, (_, n) => `scene-${n}`),
    sceneMs,
    onStep: (step) => note("step", step),
    onMake: (what) => note("make", what),
  }),
);
process.once("SIGTERM", async () => {
  await stop();
  process.exit(0);
});
