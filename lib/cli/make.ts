import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { usage } from "#lib/cli/make/make-options";
import { progressLine } from "#lib/cli/make/progress-line";
import { type MakeArguments, readArguments } from "#lib/cli/make/read-arguments";
import { costOfOrder } from "#lib/cli/make/read-clip";
import { openReport } from "#lib/cli/make/write-report";
import { settings } from "#lib/config/settings";
import { isSetupProblem } from "#lib/errors/setup-problem";
import { toJobError } from "#lib/errors/to-job-error";
import { closeFilmChildren } from "#lib/film/close-film-children";
import { engineVersion } from "#lib/film/engine-version";
import { closeMediaChildren } from "#lib/media/close-media-children";
import { pipelineOf, planInputOf } from "#lib/pipelines/pipeline-of";
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
  const { input } = wanted.order;
  const line = progressLine(process.stderr, input.kind === "clip" && input.merge ? "merge" : input.kind);
  const cost = costOfOrder(wanted.order);
  const what = input.kind === "clip" ? "This costs" : "Its pictures cost";
  if (cost > 0) process.stderr.write(`${what} up to $${(cost / 1_000_000).toFixed(3)} at the vendor.\n`);
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
    await Promise.all([closeFilmChildren(), closeMediaChildren()]);
  }
}

type OnFact = NonNullable<Parameters<typeof runInline>[2]["onFact"]>;

async function makeFilm({ order, out }: MakeArguments, signal: AbortSignal, onFact: OnFact) {
  const pipeline = await pipelineOf(order.input.kind);
  const result = await runInline(pipeline, planInputOf(order.input), {
    files: order.files,
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
