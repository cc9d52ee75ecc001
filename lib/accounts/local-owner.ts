import { isLoopbackAddress, isLoopbackHost } from "#lib/accounts/loopback";
import { isMarkedDirect } from "#lib/accounts/mark-connections";
import { settings } from "#lib/config/settings";

/** Whether only this machine itself can reach the installation, as far as its settings say. */
export function isLocalInstallation(): boolean {
  const { HOST, PUBLIC_URL, CLERK_SECRET_KEY } = settings();
  return PUBLIC_URL === undefined && CLERK_SECRET_KEY === undefined && isLoopbackAddress(HOST);
}

/** Whether a request without a credential can only have come from this machine, and not from a browser. */
export function isLocalOwner(headers: Headers): boolean {
  return (
    isLocalInstallation() &&
    isLoopbackHost(headers.get("host")) &&
    !headers.has("origin") &&
    !headers.has("sec-fetch-site") &&
    isMarkedDirect(headers)
  );
}
