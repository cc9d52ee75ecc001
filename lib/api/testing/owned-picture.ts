import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { keepCharacter } from "#lib/characters/keep-character";
import { db } from "#lib/database/client";
import { storage } from "#lib/storage/storage";

/** A picture of two pixels, as bytes and in base64. */
export const pngBase64 =
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEklEQVR4nGM4oSFnE7WAAUIBAB/aBIlMWLEZAAAAAElFTkSuQmCC";
export const pngBytes = Buffer.from(pngBase64, "base64");

/** A file of an owner's that is a picture, as if it had been sent and looked at; answers its id. */
export async function ownedPicture(ownerId: string): Promise<string> {
  return withPng(async (file) => {
    const storageKey = `uploads/${randomUUID()}.png`;
    await storage().put(storageKey, file);
    const expiresAt = new Date(Date.now() + 7 * 86_400_000);
    const whole = { status: "ready" as const, contentType: "image/png", received: pngBytes.length };
    const row = { ownerId, filename: "hero.png", bytes: pngBytes.length, metadata: {}, storageKey, expiresAt };
    return (await db().upload.create({ data: { ...row, ...whole } })).id;
  });
}

/** A character of an owner's with one picture; answers its id. */
export const ownedCharacter = (ownerId: string): Promise<string> =>
  withPng(async (file) => {
    const order = { ownerId, name: "Ferro", description: "A robot with a red shield", paths: [file] };
    return (await keepCharacter(order, async () => {})).id;
  });

async function withPng<T>(use: (file: string) => Promise<T>): Promise<T> {
  const file = path.join(os.tmpdir(), `${randomUUID()}.png`);
  await writeFile(file, pngBytes);
  try {
    return await use(file);
  } finally {
    await rm(file);
  }
}
