import type { Things } from "#lib/api/testing/owned-things";
import { db } from "#lib/database/client";

/** Everything of an owner's that a request could change. */
export async function stateOf(own: Things): Promise<string> {
  const { ownerId } = own;
  const where = { where: { ownerId } };
  const rows = [
    await db().job.findMany({ ...where, orderBy: { id: "asc" } }),
    await db().video.findMany({ ...where, orderBy: { id: "asc" } }),
    await db().share.findMany({ ...where, orderBy: { token: "asc" } }),
    await db().webhook.findMany({ ...where, orderBy: { id: "asc" } }),
    await db().character.findMany({ ...where, orderBy: { id: "asc" }, include: { images: true } }),
    await db().webhookDelivery.findMany({ where: { webhook: { ownerId } } }),
    await db().upload.findMany({ ...where, orderBy: { id: "asc" } }),
    (await db().apiKey.findMany({ ...where, orderBy: { id: "asc" } })).map(({ id }) => id),
  ];
  return JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value));
}
