import { createHash, randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const start = "rw_";
const lengths = { random: 43, check: 6, shown: 7 };
const pattern = new RegExp(`^${start}[0-9A-Za-z]{${lengths.random + lengths.check}}$`);

/** A new key: 256 random bits and a check sum, all letters and digits, so that a double click takes all of it. */
export function newApiKey(): string {
  const random = inDigits(BigInt(`0x${randomBytes(32).toString("hex")}`), lengths.random);
  return `${start}${random}${checkSum(random)}`;
}

/** Looks like one of our keys, whole or not: everything else is somebody else's token. */
export const isMeantAsApiKey = (credential: string): boolean => credential.startsWith(start);

/** False for a key that was cut short or mistyped; scanners for leaked secrets tell ours from chance the same way. */
export function isWholeApiKey(key: string): boolean {
  const random = key.slice(start.length, -lengths.check);
  return pattern.test(key) && checkSum(random) === key.slice(-lengths.check);
}

/** The first characters, by which people tell their keys apart. */
export const prefixOfApiKey = (key: string): string => key.slice(0, lengths.shown);

/** What is kept of a key. */
export const hashApiKey = (key: string): string => createHash("sha256").update(key).digest("hex");

const checkSum = (random: string): string => inDigits(BigInt(crc32(random)), lengths.check);

function inDigits(value: bigint, length: number): string {
  const base = BigInt(digits.length);
  let text = "";
  for (let rest = value; rest > 0n; rest /= base) text = digits.charAt(Number(rest % base)) + text;
  return text.padStart(length, "0");
}
