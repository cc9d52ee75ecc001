import type { ClipInput } from "#lib/contracts/clip-input";
import { planClip } from "#lib/pipelines/plan-clip";
import { videoProviders } from "#lib/providers/video-registry";

/** What stands before the prompts of this door unless a request brings rules of its own, or none (""). */
export const defaultVideoRules =
  "One continuous cinematic shot without cuts. Natural, physically plausible motion; the camera moves smoothly and with " +
  "purpose. Consistent light, colour and character design from the first frame to the last. Sharp focus on the subject. " +
  "No text, no captions, no logos, no watermarks, no borders.";

/**
 * The rules of an order that brings none. None for what this machine draws by itself, which takes all words for what is
 * to be seen; none where the model has no room for them beside the prompt. Throws as `planClip` does.
 */
export function usualRules(clip: ClipInput): string | undefined {
  const [chosen] = planClip(clip).candidates;
  const provider = videoProviders.find(({ name }) => name === chosen?.provider);
  const most = provider?.models().find(({ model }) => model === chosen?.model)?.max_prompt ?? 0;
  const fits = clip.prompt.length + 2 + defaultVideoRules.length <= most;
  return fits && provider?.name !== "local" ? defaultVideoRules : undefined;
}
