import { settings } from "#lib/config/settings";
import { askVendor, type VendorReply, type VendorRequest } from "#lib/providers/ask-vendor";
import { vendorFailure } from "#lib/providers/vendor-failure";

export const comfyConfigured = (): boolean => settings().COMFYUI_URL !== undefined;

/** Address of the ComfyUI that the installation has set. Throws PROVIDER_UNAVAILABLE without one. */
export function comfyBase(): string {
  const { COMFYUI_URL: base } = settings();
  const message = "No ComfyUI is set up here: whoever runs this installation must set COMFYUI_URL.";
  if (base === undefined) throw vendorFailure("PROVIDER_UNAVAILABLE", "comfyui", { message });
  return base;
}

/** Asks any path of ComfyUI. Failures as of `askVendor`. */
export function askComfy(
  path: string,
  request: Omit<VendorRequest, "provider" | "base" | "url">,
): Promise<VendorReply> {
  const base = comfyBase();
  return askVendor({ ...request, provider: "comfyui", base, url: `${base}${path}` });
}
