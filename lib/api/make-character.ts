import path from "node:path";
import { actorOf, audit } from "#lib/accounts/audit";
import type { Caller } from "#lib/accounts/caller";
import { ensureOwner } from "#lib/accounts/owner-store";
import { uploadedPicture } from "#lib/api/uploaded-picture";
import { type Artist, chooseArtist } from "#lib/characters/choose-artist";
import { type Drawing, drawCharacter } from "#lib/characters/draw-character";
import { keepCharacter } from "#lib/characters/keep-character";
import type { Character } from "#lib/characters/read-character";
import { settings } from "#lib/config/settings";
import { inTransaction } from "#lib/database/transaction";
import { Failure, isFailure } from "#lib/errors/failure";
import { buyNow } from "#lib/limits/buy-now";
import { checkRoom } from "#lib/limits/keeping";
import { priceOf } from "#lib/limits/price-of";
import { openWorkFolder } from "#lib/pipelines/work-folder";
import { checkRested, noteRequest } from "#lib/providers/provider-health";

interface CharacterWords {
  name?: string;
  description: string;
}

/** Makes a character of files that its owner sent. Throws NOT_FOUND, FILE_REFUSED, QUOTA_EXCEEDED. */
export async function characterOfUploads(
  words: CharacterWords,
  uploads: readonly string[],
  caller: Caller,
  requestId: string,
): Promise<Character> {
  await ensureOwner(caller);
  const { ownerId } = caller;
  const paths: string[] = [];
  for (const id of uploads) paths.push((await uploadedPicture(id, ownerId)).path);
  const made = await keepCharacter({ ...words, ownerId, paths }, (tx) => checkRoom(tx, ownerId));
  await note(made, caller, requestId);
  return made;
}

/** Nobody waits longer for the pictures of a character, in milliseconds. */
const mostMs = 3_600_000;

/**
 * Draws a character and keeps it. It is paid for before it is ordered, and what was not drawn is given back. Goes on
 * when whoever asked has left: what was paid for is found among their characters. Throws as `chooseArtist`, `buyNow`,
 * the artist and `keepCharacter` do.
 */
export async function characterOfDrawing(
  words: CharacterWords,
  drawing: Omit<Drawing, "description"> & { model?: string },
  caller: Caller,
  requestId: string,
): Promise<Character> {
  const { ownerId } = caller;
  const artist = chooseArtist(drawing.model);
  await ensureOwner(caller);
  await inTransaction((tx) => checkRoom(tx, ownerId));
  const { provider, card } = artist;
  await checkRested(provider.name);
  const price = (quantity: number) => priceOf({ item: "image", provider: provider.name, model: card.model, quantity });
  const amountMicros = price(drawing.count).amount_micros;
  const purchaseKey = `character/${requestId}/${crypto.randomUUID()}`;
  const bought = await buyNow({ ownerId, amountMicros, provider: provider.name, item: "image", purchaseKey });
  await using work = await openWorkFolder(path.join(settings().DATA_DIR, "work"));
  const paths = await drawn(artist, { ...drawing, description: words.description }, work.path).catch(
    async (error: unknown) => {
      await noteRequest(provider.name, error);
      if (!mayBeBilled(error)) await bought.giveBack(amountMicros);
      // What a vendor sent in place of a picture is no fault of whoever asked.
      if (!isFailure(error) || error.code !== "FILE_REFUSED") throw error;
      throw new Failure("PROVIDER_FAILED", { provider: provider.name, message: error.message, cause: error });
    },
  );
  await noteRequest(provider.name);
  await bought.giveBack(amountMicros - price(paths.length).amount_micros);
  const drawnBy = `${provider.name}/${card.model}`;
  const made = await keepCharacter({ ...words, ownerId, drawnBy, paths }, async () => {});
  await note(made, caller, requestId);
  return made;
}

const drawn = (artist: Artist, drawing: Drawing, folder: string): Promise<string[]> =>
  drawCharacter(artist, drawing, folder, AbortSignal.timeout(mostMs));

/** What may have been made all the same stays paid for. */
const mayBeBilled = (error: unknown): boolean =>
  !isFailure(error) ||
  (["PURCHASE_UNKNOWN", "RESULT_EXPIRED", "FILE_REFUSED"] as const).some((code) => code === error.code);

async function note({ id, name, images }: Character, caller: Caller, requestId: string): Promise<void> {
  const record = { ownerId: caller.ownerId, actor: actorOf(caller), act: "character.made", subject: id, requestId };
  await audit({ ...record, details: { name, pictures: images.length } });
}
