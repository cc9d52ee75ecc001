import { bind } from "#lib/api/bind";
import { claimGuestWork } from "#lib/api/v1/claim-guest-work";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(claimGuestWork);
