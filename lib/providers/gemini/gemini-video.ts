import { z } from "zod";
import { settings } from "#lib/config/settings";
import { checkGemini, geminiConfigured } from "#lib/providers/gemini/ask-gemini";
import { omniVideo } from "#lib/providers/gemini/omni-video";
import { veoVideo } from "#lib/providers/gemini/veo-video";
import type { Json, VideoProvider } from "#lib/providers/media-work";

const dialects = { omni: omniVideo, veo: veoVideo };
/** What was begun in one dialect is asked after in it, whatever the settings have become. */
const Spoken = z.looseObject({ dialect: z.enum(["omni", "veo"]) });

const current = () => dialects[settings().GEMINI_VIDEO_DIALECT];
const spokenIn = (stored: Json) => dialects[Spoken.parse(stored).dialect];

/** Videos by Google's Gemini API, in the dialect that GEMINI_VIDEO_DIALECT names. */
export const geminiVideo: VideoProvider = {
  name: "gemini",
  configured: geminiConfigured,
  models: () => current().cards,
  get pollSeconds() {
    return settings().VENDOR_POLL_SECONDS ?? current().pollSeconds;
  },
  start: async (request, _folder, options) => ({ operation: await current().start(request, options) }),
  status: (operation, options) => spokenIn(operation).status(operation, options),
  fetch: (result, folder, options) => spokenIn(result).fetch(result, folder, options),
  get cancel() {
    const stop: VideoProvider["cancel"] = async (operation, options) =>
      spokenIn(operation).cancel?.(operation, options);
    return current().cancel && stop;
  },
  check: checkGemini,
};
