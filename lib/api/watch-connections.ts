import { markConnections } from "#lib/accounts/mark-connections";

/** Call once in each server process, before its first request: without it nobody is the local owner. */
export function watchConnections(): void {
  markConnections();
}
