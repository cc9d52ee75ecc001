import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** OWASP's figures for scrypt: 2^15 × 8 × 128 bytes = 32 MB and some 50 ms for each try. */
const cost = { logN: 15, r: 8, p: 1 };
const keyBytes = 32;
const pattern = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([0-9a-f]{32})\$([0-9a-f]{64})$/;

/** A password as it is kept: `scrypt$logN$r$p$salt$key`, in hex. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { logN, r, p } = cost;
  const key = await derive(password, salt, cost);
  return ["scrypt", logN, r, p, salt.toString("hex"), key.toString("hex")].join("$");
}

/** Whether a password is the one that was kept. Takes as long for a wrong one. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, logN, r, p, salt = "", key = ""] = pattern.exec(kept) ?? [];
  if (logN === undefined) throw new Error("a kept password cannot be read");
  const own = await derive(password, Buffer.from(salt, "hex"), { logN: Number(logN), r: Number(r), p: Number(p) });
  return timingSafeEqual(own, Buffer.from(key, "hex"));
}

/** What tells this password's row from the one after it is changed: the salt. Not secret. */
export const passwordMark = (kept: string): string => pattern.exec(kept)?.[4] ?? "";

function derive(password: string, salt: Buffer, { logN, r, p }: typeof cost): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const options = { N: 2 ** logN, r, p, maxmem: 128 * 2 ** 20 };
  // The same letters typed on another keyboard are the same password.
  scrypt(password.normalize("NFKC"), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  return promise;
}
