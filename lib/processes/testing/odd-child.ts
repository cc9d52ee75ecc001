import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { Failure } from "#lib/errors/failure";
import { answer, answerCalls } from "#lib/processes/answer-calls";

const hog: Buffer[] = [];

answerCalls({
  run: answer(z.object({ text: z.string() }), async ({ text }, { progress }) => {
    progress(0.5);
    return { text: text.toUpperCase(), pid: process.pid, secret: "APP_SECRET" in process.env };
  }),
  fail: answer(z.object({}), async () => {
    throw new Failure("DISK_FULL", { message: "No room for frames.", stage: "draw" });
  }),
  crash: answer(z.object({}), async () => {
    console.error("about to fall");
    process.kill(process.pid, "SIGSEGV");
    await wait(60_000);
  }),
  silence: answer(z.object({}), () => wait(60_000)),
  chatter: answer(z.object({}), async (_, { progress }) => {
    for (let n = 0; n < 2000; n++) {
      progress(n / 2000);
      await wait(30);
    }
  }),
  linger: answer(z.object({}), async () => {
    process.prependListener("disconnect", () => {
      for (const until = performance.now() + 5000; performance.now() < until; );
    });
    return {};
  }),
  obey: answer(z.object({}), (_, { signal }) => wait(60_000, undefined, { signal })),
  block: answer(z.object({}), async (_, { progress }) => {
    progress(0);
    await wait(50);
    for (;;);
  }),
  eat: answer(z.object({}), async () => {
    for (;;) {
      hog.push(Buffer.alloc(16_000_000, 1));
      await wait(5);
    }
  }),
});
