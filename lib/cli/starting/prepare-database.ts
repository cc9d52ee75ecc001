import { type Kept, keepRunning } from "#lib/cli/starting/keep-running";
import { changeSettings, settings } from "#lib/config/settings";
import { startEmbedded } from "#lib/database/embedded";
import { migrate } from "#lib/database/migrate";
import { installQueue } from "#lib/queue/install-queue";

/** The database, reachable by DATABASE_URL and migrated. `stop` ends it when it is ours. */
export async function prepareDatabase(say: (words: string) => void): Promise<Kept> {
  const { DATABASE_URL, DATA_DIR } = settings();
  const kept = DATABASE_URL === undefined ? await keepEmbedded(DATA_DIR, say) : { stop: async () => {} };
  try {
    const { applied } = await migrate(installQueue);
    if (applied.length > 0) say(`Database brought up to date (${applied.join(", ")}).`);
    return kept;
  } catch (error) {
    await kept.stop();
    throw error;
  }
}

// Always on the port of the first start: the instances know no other.
async function keepEmbedded(dataDir: string, say: (words: string) => void): Promise<Kept> {
  const first = await startEmbedded(dataDir);
  changeSettings({ DATABASE_URL: first.url });
  let next: typeof first | undefined = first;
  return keepRunning(
    async () => {
      const database = next ?? (await startEmbedded(dataDir, { port: first.port }));
      next = undefined;
      return { ended: database.ended.then(() => "gone"), stop: database.stop };
    },
    () => say("The embedded database ended by itself; starting it again."),
    100,
  );
}
