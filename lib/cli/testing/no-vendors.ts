import { vendorSettings } from "#lib/config/vendor-settings";

/** Unsets every vendor's key and address: whatever the machine has, no test asks or pays anybody outside. */
export const noVendors: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(vendorSettings).map((name) => [name, ""]),
);
