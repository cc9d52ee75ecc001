import { randomBytes } from "node:crypto";
import { CompactEncrypt, compactDecrypt } from "jose";
import { z } from "zod";

/** The secrets a message is signed with: after a change, for a day, the old one too, so that receivers can follow. */
const SigningSecrets = z.object({
  now: z.string(),
  before: z.object({ secret: z.string(), until: z.iso.datetime() }).optional(),
});
export type SigningSecrets = z.infer<typeof SigningSecrets>;

/** A secret in the form of Standard Webhooks: 32 random bytes. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString("base64")}`;

/** As it lies in its row: encrypted and authenticated with the installation's key (32 bytes). */
export const sealSecrets = (secrets: SigningSecrets, key: Uint8Array): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(JSON.stringify(secrets)))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .encrypt(key);

/** Throws when it was sealed with another key. */
export async function openSecrets(sealed: string, key: Uint8Array): Promise<SigningSecrets> {
  const options = { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] };
  const { plaintext } = await compactDecrypt(sealed, key, options);
  return SigningSecrets.parse(JSON.parse(new TextDecoder().decode(plaintext)));
}
