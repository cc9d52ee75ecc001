import type { Agent } from "undici";
import { guardedAgent, internet } from "#lib/outbound/guard/guarded-agent";
import { guardedFetch, type OutsideRequest } from "#lib/outbound/guard/guarded-fetch";
import type { OutsideAnswer } from "#lib/outbound/guard/outside-answer";

export type { OutsideAnswer, OutsideRequest };

let agent: Agent | undefined;

/**
 * Asks an address outside, whoever named it. Any HTTP status is an answer; its body is read by whoever wants it.
 * Throws ADDRESS_REFUSED (not public, or leads away from the public), ADDRESS_UNREACHABLE, DEADLINE_EXCEEDED, or, while
 * reading, FILE_REFUSED beyond `maxBytes`; the signal's reason when it is stopped.
 */
export function fetchOutside(address: string, request: OutsideRequest = {}): Promise<OutsideAnswer> {
  agent ??= guardedAgent(internet);
  return guardedFetch(agent, address, request);
}
