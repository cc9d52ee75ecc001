import { randomUUID } from "node:crypto";
import { ensureOwner } from "#lib/accounts/owner-store";
import { chooseArtist } from "#lib/characters/choose-artist";
import type { MakingRequest } from "#lib/characters/making-request";
import { priceOf } from "#lib/limits/price-of";
import { orderCharacter } from "#lib/pipelines/order-character";

export interface TestOrder {
  ownerId: string;
  key?: string;
  count?: number;
  description?: string;
}

export const newOwner = async (): Promise<string> => {
  const ownerId = `guest-${randomUUID()}`;
  await ensureOwner({ kind: "guest", ownerId });
  return ownerId;
};

/** What a picture costs of whoever draws here. */
export function pictureMicros(): number {
  const { provider, model } = chooseArtist().card;
  return priceOf({ item: "image", provider, model, quantity: 1 }).amount_micros;
}

/** Orders a character as the doors do. */
export function order({ ownerId, key, count = 1, description = "A silver robot" }: TestOrder) {
  const request = (): MakingRequest => {
    const { provider, model } = chooseArtist().card;
    return {
      ...{ version: 1, description, count, aspectRatio: "1:1", provider, model, pictureMicros: pictureMicros() },
      ...{ actor: ownerId, requestId: "r" },
    };
  };
  return orderCharacter({ ownerId, key, asked: [description, count] }, request);
}
