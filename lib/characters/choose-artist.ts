import { settings } from "#lib/config/settings";
import type { ImageCard } from "#lib/contracts/model-card";
import { Failure } from "#lib/errors/failure";
import { imageProviders } from "#lib/providers/image-registry";
import type { ImageProvider } from "#lib/providers/media-work";

/** Who draws, and with which model. */
export interface Artist {
  provider: ImageProvider;
  card: ImageCard;
}

/**
 * Who draws: the model that is named as `provider/model` or by its provider alone, else the setting's, else the first
 * that is configured. Somebody who is named is never replaced by another: throws AUTHENTICATION_ERROR where their key is
 * not set, VALIDATION_ERROR for a model that nobody has, PROVIDER_UNAVAILABLE where nobody draws here.
 */
export function chooseArtist(
  model: string | undefined = settings().IMAGE_MODEL,
  providers: readonly ImageProvider[] = imageProviders,
): Artist {
  if (model !== undefined && model !== "auto") return named(model, providers);
  const provider = providers.find((one) => one.configured());
  const card = provider?.models()[0];
  if (provider && card) return { provider, card };
  throw new Failure("PROVIDER_UNAVAILABLE", { message: "Nobody here can draw pictures: upload some instead." });
}

function named(model: string, providers: readonly ImageProvider[]): Artist {
  const provider = providers.find(({ name }) => name === model.split("/")[0]);
  const own = model.slice((provider?.name.length ?? 0) + 1);
  const cards = provider?.models() ?? [];
  const card = own === "" ? cards[0] : cards.find((one) => one.id === model || one.model === own);
  if (!provider || (!card && provider.configured())) {
    const known = providers.flatMap((one) => one.models()).map(({ id }) => id);
    const message = `No such model draws pictures here. Known: ${known.join(", ")}.`;
    throw new Failure("VALIDATION_ERROR", { message, issues: [{ path: "model", message }] });
  }
  if (!provider.configured() || !card) {
    const message = `${provider.name} has no key here: whoever runs this installation must set one, or name another model.`;
    throw new Failure("AUTHENTICATION_ERROR", { provider: provider.name, message });
  }
  return { provider, card };
}
