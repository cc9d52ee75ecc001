import { settings } from "#lib/config/settings";
import { askVendor } from "#lib/providers/ask-vendor";
import { elevenlabsRefusal } from "#lib/providers/elevenlabs/elevenlabs-refusal";

type Asked = Pick<
  Parameters<typeof askVendor>[0],
  "method" | "body" | "headers" | "maxBytes" | "timeoutSeconds" | "order" | "signal"
>;

/** Asks ElevenLabs at a path, with this installation's key. Throws as `askVendor` does. */
export function askElevenlabs(path: string, { headers, ...request }: Asked) {
  const { ELEVENLABS_BASE_URL: base, ELEVENLABS_API_KEY: key = "" } = settings();
  return askVendor({
    ...{ provider: "elevenlabs", base, url: base + path, refusal: elevenlabsRefusal },
    headers: { ...headers, "xi-api-key": key },
    ...request,
  });
}
