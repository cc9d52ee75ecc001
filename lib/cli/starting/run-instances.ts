import { keyFor } from "#lib/accounts/app-secret";
import type { Home } from "#lib/cli/starting/home";
import { type InstancePlace, type Role, startInstance } from "#lib/cli/starting/instance";
import { type Kept, keepRunning } from "#lib/cli/starting/keep-running";
import { ownOrigin, waitForHealth } from "#lib/cli/starting/wait-for-health";
import { settings } from "#lib/config/settings";
import { SetupProblem } from "#lib/errors/setup-problem";
import { freePort } from "#lib/processes/free-port";

export interface Instances {
  web: Kept;
  worker: Kept;
  /** Resolves when the web server is well; throws SetupProblem when it ended or kept silent instead. */
  ready: Promise<void>;
}

/** Starts web and worker, two processes of one build, and starts them again when they end by themselves. */
export async function runInstances(
  home: Home,
  secret: string,
  signal: AbortSignal,
  say: (words: string) => void,
): Promise<Instances> {
  const { PORT, HOST, DATA_DIR, WORKER_SECRET } = settings();
  const shared = {
    DATA_DIR,
    APP_SECRET: secret,
    WORKER_SECRET: WORKER_SECRET ?? Buffer.from(keyFor("worker")).toString("base64url"),
  };
  let isReady = false;
  const early = Promise.withResolvers<never>();
  const keep = (role: Role, place: InstancePlace): Kept =>
    keepRunning(
      () => startInstance(home, role, place),
      (how, pauseMs) => {
        const words = `The ${role} process ended by itself (${how})`;
        if (!isReady) early.reject(new SetupProblem(`${words}; its log is ${home.logDir}/${role}.log.`));
        else say(`${words}; starting it again in ${pauseMs / 1000} s. Its log is ${home.logDir}/${role}.log.`);
      },
    );
  const web = keep("web", { host: HOST, port: PORT, settings: shared });
  const worker = keep("worker", { host: "127.0.0.1", port: await freePort(), settings: shared });
  const healthy = waitForHealth(ownOrigin(HOST, PORT), signal).then((well) => {
    if (!well) throw new SetupProblem(`The web server does not answer; its log is ${home.logDir}/web.log.`);
    isReady = true;
  });
  return { web, worker, ready: Promise.race([healthy, early.promise]) };
}
