import { appSecret } from "#lib/accounts/app-secret";
import { buildApp } from "#lib/cli/starting/build-app";
import { checkPort } from "#lib/cli/starting/check-port";
import { openHome } from "#lib/cli/starting/home";
import { stopLeftover } from "#lib/cli/starting/instance";
import { prepareDatabase } from "#lib/cli/starting/prepare-database";
import { runInstances } from "#lib/cli/starting/run-instances";
import { claimHome } from "#lib/cli/starting/start-record";
import { toldPlainly } from "#lib/cli/starting/told-plainly";
import { untilStopped } from "#lib/cli/starting/until-stopped";
import { loadEnvFile } from "#lib/config/load-env-file";
import { settings } from "#lib/config/settings";
import { SetupProblem } from "#lib/errors/setup-problem";
import { projectRoot } from "#lib/processes/project-root";
import { checkStorage } from "#lib/storage/check-storage";

// `npm start`: everything the product needs, in one foreground command.
const say = (words: string) => console.log(words);
process.stdout.on("error", () => {});
const stopping = untilStopped(say);

try {
  await start(stopping);
} catch (error) {
  if (!stopping.aborted) {
    console.error(toldPlainly(error));
    process.exitCode = 1;
  }
}
process.exit();

async function start(signal: AbortSignal): Promise<void> {
  loadEnvFile(projectRoot());
  const { DATA_DIR, HOST, PORT, DATABASE_URL, APP_SECRET } = settings();
  if (DATABASE_URL !== undefined && APP_SECRET === undefined) {
    // Several machines on one database would each make another.
    throw new SetupProblem("DATABASE_URL is set without APP_SECRET; set APP_SECRET to at least 16 random characters.");
  }
  // What is taken first is given back last: worker, web, database, the claim on the folder.
  await using taken = new AsyncDisposableStack();
  const address = `http://${HOST === "127.0.0.1" || HOST === "0.0.0.0" ? "localhost" : HOST}:${PORT}`;
  const home = openHome(DATA_DIR);
  taken.defer(await claimHome(home, address));
  const leftovers = [await stopLeftover(home, "worker"), await stopLeftover(home, "web")];
  if (leftovers.includes(true)) say("Stopped what an earlier start had left running.");
  await checkPort(PORT, HOST);
  const stored = await checkStorage();
  if (!stored.ok) throw new SetupProblem(stored.problem);
  const secret = appSecret();

  const [database, built] = await Promise.allSettled([prepareDatabase(say), buildApp(signal, say)]);
  if (database.status === "rejected") throw database.reason;
  taken.defer(() => database.value.stop());
  if (built.status === "rejected") throw built.reason;
  signal.throwIfAborted();

  const { web, worker, ready } = await runInstances(home, secret, signal, say);
  taken.defer(() => web.stop());
  taken.defer(() => worker.stop());
  await ready;
  say(`\nReelwright is ready at ${address}\nData and logs: ${DATA_DIR}\nStop with Ctrl-C.\n`);
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
