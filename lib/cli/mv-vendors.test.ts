import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { markConnections } from "#lib/accounts/mark-connections";
import { serveDoors } from "#lib/api/testing/serve-doors";
import { makeMusicVideo, newStorage } from "#lib/cli/testing/make-music-video";
import { mvClient } from "#lib/cli/testing/mv-client";
import { mvVendors } from "#lib/cli/testing/mv-vendors";
import { noVendors } from "#lib/cli/testing/no-vendors";
import { changeSettings } from "#lib/config/settings";
import { db } from "#lib/database/client";
import { probeMedia } from "#lib/media/probe-media";
import { startWorker } from "#lib/worker/start-worker";
import { clipSetup } from "#lib/worker/testing/clip-orders";
import { useWorkerDatabase } from "#lib/worker/testing/use-worker-database";

useWorkerDatabase();

let dir = "";
beforeAll(async () => {
  // As the web server does: the notes' client sends no credential, and is the person at this machine.
  markConnections();
  dir = await mkdtemp(path.join(os.tmpdir(), "mv-vendors-"));
  changeSettings({ HOST: "127.0.0.1", PUBLIC_URL: undefined, PAID_JOBS_PER_HOUR: "1000", WRITES_PER_MINUTE: "1000" });
  changeSettings({ MONTHLY_CAP_USD: "1000" });
});
afterEach(() => changeSettings({ ...noVendors, VENDOR_POLL_SECONDS: undefined }));
afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
});

const deep = inject("deep");
// Each clip costs seconds of this machine: one of one vendor stands for all, and a thorough run has them all.
const scenes = deep ? 4 : 1;
const vendors = deep ? mvVendors : mvVendors.slice(0, 1);
const rows: string[] = [];

test.for(vendors)(
  "the notes' music video by $title: every answer as they show it, nothing bought twice",
  { timeout: deep ? 600_000 : 180_000 },
  async (vendor) => {
    const opened = await vendor.open();
    changeSettings({ ...opened.settings, VENDOR_POLL_SECONDS: "0.1" });
    await db().providerHealth.deleteMany();
    await db().rateWindow.deleteMany();
    // The same words within the hour would be answered with the clips of the vendor before.
    await db().job.updateMany({ data: { createdAt: new Date(0) } });
    await db().idempotencyKey.deleteMany();
    const doors = await serveDoors();
    try {
      await startWorker(clipSetup);
      // A vendor whose files are looked for in the background is asked what it has, as a page does.
      await fetch(`${doors.origin}/api/mv/backends`);
      await sleep(vendor.title === "ComfyUI" ? 500 : 0);
      const client = mvClient(doors.origin, newStorage(), sleep);
      const { clips, merged } = await makeMusicVideo(client, { count: scenes, duration: vendor.duration });
      const who = [...new Set(clips.map(({ metadata }) => metadata.backend_used))];
      expect(who).toEqual([vendor.clips]);
      const { drawnBy } = await db().character.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
      expect(drawnBy?.split("/")[0]).toBe(vendor.drawing);
      expect(opened.creations()).toBe(vendor.orders + scenes - 4);
      const film = path.join(dir, `${merged.id}.mp4`);
      await writeFile(film, merged.bytes);
      const { video, audio } = await probeMedia(film);
      expect(video?.durationSeconds).toBeGreaterThan(0.5 * clips.length);
      expect(audio).toBeDefined();
      const [{ metadata }] = [clips[0] ?? { metadata: undefined }];
      const used = JSON.stringify(metadata?.parameters_used);
      rows.push(
        `| ${vendor.title} | ${who} | ${metadata?.model_used} | ${drawnBy} | ${clips.length} | ${opened.creations()} | ${used} |`,
      );
      const open = await db().ledgerBalance.findMany({ where: { reservedMicros: { not: 0 } } });
      expect(open).toEqual([]);
    } finally {
      await doors.close();
      await opened.close();
    }
  },
);

afterAll(() => {
  const head = "| behind it | clips by | model | drawn by | clips | ordered | parameters used |";
  console.log(["", head, "|---|---|---|---|---|---|---|", ...rows].join("\n"));
});
