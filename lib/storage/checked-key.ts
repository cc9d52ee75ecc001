import { Failure } from "#lib/errors/failure";

/** A key as it came, if it is one; so no key leaves the storage's own place. Throws STORAGE_FAILED. */
export function checkedKey(key: string): string {
  const parts = key.split("/");
  if (parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part))) return key;
  throw new Failure("STORAGE_FAILED", { cause: new Error(`not a storage key: ${JSON.stringify(key)}`) });
}
