import { claimGuest } from "#lib/accounts/claim-guest";
import { ask, newGuest } from "#lib/api/testing/ask";
import { finishedFilm, orderedJob } from "#lib/api/testing/finished-film";
import { ownedCharacter, ownedPicture } from "#lib/api/testing/owned-picture";
import { scopes } from "#lib/contracts/scope-words";
import { db } from "#lib/database/client";

/** One of everything that an owner can have, by the names under which addresses ask for it. */
export type Things = Awaited<ReturnType<typeof newThings>>;

/** Makes them for a new guest, and passes them to `ownerId` where one is named. */
export async function newThings(ownerId?: string) {
  const film = await finishedFilm();
  const cookie = film.cookie;
  const post = async (address: string, body?: object, method = "POST") => {
    const response = await ask(`/api/v1${address}`, { method, headers: { cookie }, body });
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const gone = await finishedFilm();
  await claimGuest(gone.ownerId, film.ownerId);
  await post(`/videos/${gone.videoId}`, undefined, "DELETE");
  const goneJob = await orderedJob(cookie);
  await post(`/jobs/${goneJob}`, undefined, "DELETE");
  const waitingJob = await orderedJob(cookie);
  const failedJob = await orderedJob(cookie);
  await post(`/jobs/${failedJob}/cancel`);
  const askingJob = await orderedJob(cookie);
  await db().job.update({ where: { id: askingJob }, data: { status: "waiting", waitingFor: "decision" } });
  const { token } = await post("/shares", { video_id: film.videoId });
  await post(`/shared/${token}/report`, { reason: "other", words: "a report" });
  const report = await db().shareReport.findFirstOrThrow({ where: { token } });
  const key = await post("/keys", { name: "a key", scopes: scopes.filter((scope) => scope !== "operator") });
  const hook = await post("/webhooks", { url: "http://receiver.example/hook" });
  const delivery = await db().webhookDelivery.create({
    data: { webhookId: hook.id, type: "job.completed", payload: {}, status: "failed" },
  });
  const upload = await ask("/api/v1/files", {
    method: "POST",
    headers: { cookie, "tus-resumable": "1.0.0", "upload-length": "3" },
  });
  const fileId = upload.headers.get("location")?.split("/").at(-1) ?? "";
  const pictureId = await ownedPicture(film.ownerId);
  const characterId = await ownedCharacter(film.ownerId);
  if (ownerId !== undefined) {
    await claimGuest(film.ownerId, ownerId);
    // As if its new owner had made it.
    await db().apiKey.update({ where: { id: key.id }, data: { revokedAt: null } });
  }
  return {
    ...{ ownerId: ownerId ?? film.ownerId, cookie, jobId: film.jobId, videoId: film.videoId },
    ...{ goneVideo: gone.videoId, goneJob, waitingJob, failedJob, askingJob, token, reportId: report.id },
    ...{ keyId: key.id, key: key.key, fileId, pictureId, characterId, webhookId: hook.id, deliveryId: delivery.id },
  };
}

/** A new guest's cookie, with a job of their own, so that lists have something to show. */
export async function busyGuest(): Promise<string> {
  const { cookie } = await newGuest();
  await orderedJob(cookie, "Something else");
  return cookie;
}
