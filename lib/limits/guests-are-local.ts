import { settings } from "#lib/config/settings";

/** Whether nobody comes from elsewhere, so that guests are the people of this machine. */
export function guestsAreLocal(): boolean {
  const { HOST, PUBLIC_URL } = settings();
  return PUBLIC_URL === undefined && /^(localhost|127\.[\d.]+|\[?::1\]?)$/i.test(HOST);
}
