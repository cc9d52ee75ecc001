import { actorOf, audit } from "#lib/accounts/audit";
import type { Caller } from "#lib/accounts/caller";
import { ensureOwner } from "#lib/accounts/owner-store";
import { limitPaidOrders } from "#lib/api/limit-paid-orders";
import { uploadedPicture } from "#lib/api/uploaded-picture";
import { chooseArtist } from "#lib/characters/choose-artist";
import { keepCharacter } from "#lib/characters/keep-character";
import type { MakingRequest } from "#lib/characters/making-request";
import { type Character, readCharacter } from "#lib/characters/read-character";
import { priceOf } from "#lib/limits/price-of";
import { checkRoom } from "#lib/limits/room";
import { type MadeCharacter, makeCharacter } from "#lib/pipelines/make-character";
import { orderCharacter, rememberCharacter, rememberedCharacter } from "#lib/pipelines/order-character";

interface CharacterWords {
  name?: string;
  description: string;
}

/** Who orders a character, and how it is known when it is sent again. */
export interface CharacterSender {
  caller: Caller;
  requestId: string;
  idempotencyKey?: string;
  /** Headers of the answer. */
  headers: Headers;
}

/**
 * Makes a character of files that its owner sent. `asked` stands for them where their ids change from order to order.
 * Throws NOT_FOUND, FILE_REFUSED, QUOTA_EXCEEDED, IDEMPOTENCY_MISMATCH.
 */
export async function characterOfUploads(
  words: CharacterWords,
  uploads: readonly string[],
  { caller, requestId, idempotencyKey: key, headers }: CharacterSender,
  asked: unknown = uploads,
): Promise<Character> {
  await ensureOwner(caller);
  const { ownerId } = caller;
  const order = { ownerId, asked: [words, asked] };
  const before = key === undefined ? undefined : await rememberedCharacter({ ...order, key });
  if (before !== undefined) {
    headers.set("idempotency-replayed", "true");
    return readCharacter(before, ownerId);
  }
  const paths: string[] = [];
  for (const id of uploads) paths.push((await uploadedPicture(id, ownerId)).path);
  const made = await keepCharacter(
    { ...words, ownerId, paths },
    (tx) => checkRoom(tx, ownerId),
    async (tx, id) => {
      if (key !== undefined) await rememberCharacter(tx, { ...order, key }, id);
    },
  );
  const { id, name, images } = made;
  const record = { ownerId, actor: actorOf(caller), act: "character.made", subject: id, requestId };
  await audit({ ...record, details: { name, pictures: images.length } });
  return made;
}

/** Nobody waits longer for the pictures of a character, in milliseconds. */
const mostMs = 3_600_000;

type Drawing = Pick<MakingRequest, "count" | "aspectRatio" | "negativePrompt" | "seed"> & { model?: string };

/** Who draws, and what a picture costs. Throws as `chooseArtist` does. */
function artistOf(asked: string | undefined) {
  const { provider, card } = chooseArtist(asked);
  const price = priceOf({ item: "image", provider: card.provider, model: card.model, quantity: 1 });
  const pictureMicros = provider.paid?.() === false ? 0 : price.amount_micros;
  return { provider: card.provider, model: card.model, pictureMicros };
}

/**
 * Draws a character and keeps it. Its money is held before anything is ordered; each picture is ordered once, whatever
 * dies between, and what was not drawn is given back. Goes on when whoever asked has left: what was paid for is found
 * among their characters. Throws as `chooseArtist`, `orderCharacter` and `makeCharacter` do.
 */
export async function characterOfDrawing(
  words: CharacterWords,
  drawing: Drawing,
  { caller, requestId, idempotencyKey: key, headers }: CharacterSender,
): Promise<MadeCharacter> {
  const { ownerId } = caller;
  await ensureOwner(caller);
  const { model: asked, ...how } = drawing;
  const request = (): MakingRequest => ({
    ...{ version: 1, ...words, ...how, ...artistOf(asked), actor: actorOf(caller), requestId },
  });
  // Of an order that stands already, too: who draws it is known there alone.
  if (caller.address !== undefined) await limitPaidOrders(caller, [artistOf(asked).pictureMicros]);
  const { makingId, replayed } = await orderCharacter({ ownerId, key, asked: [words, drawing] }, request);
  if (replayed) headers.set("idempotency-replayed", "true");
  return makeCharacter(makingId, AbortSignal.timeout(mostMs));
}
