import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import type { SegmentRequest } from "#lib/contracts/film-segment";
import { closeFilmChildren } from "#lib/film/close-film-children";
import { filmSegment } from "#lib/film/film-segment";
import { testFolder } from "#lib/film/testing/in-folder";
import { lecture, smallFrame, testProgram } from "#lib/film/testing/test-program";

const inFolder = await testFolder();
afterAll(closeFilmChildren);

/** The film children among this process's own: it may have others, the tests' Postgres among them. */
async function filmChildren(): Promise<number[]> {
  const list = await readFile(`/proc/self/task/${process.pid}/children`, "utf8");
  const pids = list.split(" ").filter(Boolean).map(Number);
  const commands = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
  return pids.filter((_, i) => commands[i]?.includes("film-child"));
}

it.skipIf(process.platform !== "linux")(
  "a killed child fails its segment, leaves nothing, and changes no film",
  async () => {
    const program = await testProgram(lecture, 4);
    const request: SegmentRequest = { kind: "scene", program, frame: smallFrame, fromFrame: 0, toFrame: 90 };
    await filmSegment(request, inFolder("undisturbed.mp4"));

    const long = { ...request, toFrame: 40_000 };
    const killed = filmSegment(long, inFolder("killed.mp4"), {
      onProgress: async () => {
        for (const pid of await filmChildren()) process.kill(pid, "SIGKILL");
      },
    });
    await expect(killed).rejects.toMatchObject({ code: "DRAWING_FAILED" });
    expect(await readdir(path.dirname(inFolder("x")))).toEqual(["undisturbed.mp4"]);

    await filmSegment(request, inFolder("again.mp4"));
    const [one, two] = await Promise.all([readFile(inFolder("undisturbed.mp4")), readFile(inFolder("again.mp4"))]);
    expect(two.equals(one)).toBe(true);
  },
);
