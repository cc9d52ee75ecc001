import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { progressLine } from "#lib/cli/make/progress-line";
import { type MakeArguments, readArguments, usage } from "#lib/cli/make/read-arguments";
import { openReport } from "#lib/cli/make/write-report";
import { settings } from "#lib/config/settings";
import { isSetupProblem } from "#lib/errors/setup-problem";
import { toJobError } from "#lib/errors/to-job-error";
import { closeFilmChildren } from "#lib/film/close-film-children";
import { engineVersion } from "#lib/film/engine-version";
import { explainer } from "#lib/pipelines/explainer";
import { runInline } from "#lib/pipelines/run-inline";

/** Makes one film in this process and exits: 0 made, 1 failed, 2 the command line is wrong, 130 stopped. */
async function main(): Promise<number> {
  const wanted = await readArguments(process.argv.slice(2));
  if (!wanted) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const report = openReport();
  const line = progressLine(process.stderr);
  try {
    const film = await makeFilm(wanted, stop.signal, (fact, percentage) => {
      report.take(fact);
      line.show(fact, percentage);
    });
    line.end();
    process.stdout.write(`${wanted.out}\n`);
    await save(wanted, await report.completed(film, wanted.out));
    return 0;
  } catch (error) {
    line.end();
    if (isSetupProblem(error)) throw error;
    const failure = toJobError(error);
    process.stderr.write(stop.signal.aborted ? "Stopped. What was finished is kept.\n" : `${failure.message}\n`);
    await save(wanted, report.ended(stop.signal.aborted ? "cancelled" : "failed", failure));
    return stop.signal.aborted ? 130 : 1;
  } finally {
    await closeFilmChildren();
  }
}

type OnFact = NonNullable<Parameters<typeof runInline>[2]["onFact"]>;

async function makeFilm({ input, out }: MakeArguments, signal: AbortSignal, onFact: OnFact) {
  const result = await runInline(explainer, input, {
    dataDir: settings().DATA_DIR,
    signal,
    engineVersion: await engineVersion(),
    onFact,
    width: settings().WORKER_CONCURRENCY,
  });
  const { mp4 } = result.version.files;
  if (!mp4) throw new Error("the pipeline published no film");
  await mkdir(path.dirname(path.resolve(out)), { recursive: true });
  await copyFile(await result.pathOf(mp4), out);
  return result;
}

async function save({ report }: MakeArguments, content: unknown): Promise<void> {
  if (report) await writeFile(report, `${JSON.stringify(content, null, 2)}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    `${isSetupProblem(error) ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 2;
}
