import type { Door } from "#lib/api/operation";
import { operationTable } from "#lib/api/operation-table";
import { readOpenApi } from "#lib/api/read-open-api";
import { busyGuest, type Things } from "#lib/api/testing/owned-things";
import { scopes } from "#lib/contracts/scope-words";
import type { Scope } from "#lib/contracts/scopes";

/** What a role may do: nothing at all, nothing of another's, what its scopes open, or look by a link. */
type Standing = "nobody" | "stranger" | "owner" | "looker";

export interface Role {
  name: string;
  standing: Standing;
  /** Scopes of the credential; absent: all but operator's. */
  scopes?: (door: Door) => readonly Scope[];
  headers?: (things: Things, door?: Door) => Promise<Record<string, string>> | Record<string, string>;
  /** Asked from the machine's other address, of a server that is open to the network. */
  remote?: boolean;
  /** Signed in by Clerk, themselves. */
  user?: boolean;
  /** Put behind the address. */
  link?: (things: Things, path: string) => string;
}

export const everyDoor: readonly Door[] = [...operationTable, readOpenApi];

export const ofOwners: readonly Scope[] = scopes.filter((scope) => scope !== "operator");

let otherGuest = "";
/** The cookie of one guest who owns something else. */
export async function stranger(): Promise<string> {
  otherGuest ||= await busyGuest();
  return otherGuest;
}
