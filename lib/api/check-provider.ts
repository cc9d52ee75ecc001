import type { ProviderName } from "#lib/contracts/model-card";
import type { ProviderCheck } from "#lib/contracts/provider-check";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure, isFailure } from "#lib/errors/failure";
import { imageProviders } from "#lib/providers/image-registry";
import type { Health } from "#lib/providers/media-work";
import { noteRequest } from "#lib/providers/provider-health";
import { speechProviders } from "#lib/providers/speech-registry";
import { textProviders } from "#lib/providers/text-registry";
import { videoProviders } from "#lib/providers/video-registry";

const longestMs = 20_000;
/** They run here: there is nobody to be asked. */
const ownMachine: readonly ProviderName[] = ["local", "espeak", "flite"];

type Ask = (options: { signal: AbortSignal }) => Promise<Health>;

/**
 * Asks a provider at once whether it is there and takes our key, which costs nothing, and writes down what came of it: one
 * that rests after failures is used again as soon as it answers. Throws the signal's reason.
 */
export async function checkProvider(name: ProviderName, signal: AbortSignal): Promise<ProviderCheck> {
  const title = providerTitles[name];
  if (ownMachine.includes(name)) {
    const does = name === "local" ? "draws and films by itself" : "runs on this machine";
    return { name, result: "well", message: `${title} ${does}: it is always there.` };
  }
  const ask = askOf(name);
  if (!ask) return { name, result: "not_set_up", message: `${title} has no key or address here: nothing was asked.` };
  const begun = performance.now();
  const health = await answerOf(ask, title, signal);
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  if (health.well) {
    await noteRequest(name);
    const note = health.note === undefined ? "" : ` ${health.note}.`;
    const message = `${title} answered within ${Math.max(0.1, seconds).toFixed(1)} s and takes our key.${note}`;
    return { name, result: "well", message, seconds };
  }
  await noteRequest(name, new Failure("PROVIDER_UNAVAILABLE", { provider: name, message: health.message }));
  return { name, result: "failed", message: health.message, seconds };
}

/** How a provider that is set up is asked; those who only speak are asked for their voices. */
function askOf(name: ProviderName): Ask | undefined {
  const here = <P extends { name: ProviderName; configured(): boolean }>(one: P): boolean =>
    one.name === name && one.configured();
  const asked = [...textProviders, ...imageProviders, ...videoProviders].find(here);
  if (asked) return (options) => asked.check(options);
  const learn = speechProviders.find((one) => here(one) && one.learn !== undefined)?.learn;
  return (
    learn &&
    (async (options) => {
      await learn(options);
      return { well: true };
    })
  );
}

async function answerOf(ask: Ask, title: string, signal: AbortSignal): Promise<Health> {
  const late = AbortSignal.timeout(longestMs);
  try {
    return await ask({ signal: AbortSignal.any([signal, late]) });
  } catch (error) {
    signal.throwIfAborted();
    if (late.aborted) return { well: false, message: `${title} did not answer within ${longestMs / 1000} s.` };
    if (isFailure(error)) return { well: false, message: error.message };
    throw error;
  }
}
