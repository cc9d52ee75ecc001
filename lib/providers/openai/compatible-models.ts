import { z } from "zod";
import { settings } from "#lib/config/settings";
import type { TextCard } from "#lib/contracts/model-card";
import { askVendor } from "#lib/providers/ask-vendor";
import type { CallOptions } from "#lib/providers/media-work";
import { openaiBase, openaiHeaders } from "#lib/providers/openai/openai-server";
import { textCards } from "#lib/providers/writing/text-card";

const Listed = z.object({ data: z.array(z.looseObject({ id: z.string().min(1).max(100) })) });

/** Servers list all that they have, by names: these do not write. */
const otherWork = /embed|rerank|whisper|transcri|tts|kokoro|speech|audio|image|dall-e|diffusion|flux|moderation|guard/i;
const mostModels = 40;

let known: { base: string; models: readonly string[] } | undefined;

/** Models of a server that speaks OpenAI's language: what TEXT_MODEL names is preferred, all that it lists may be named. */
export function compatibleModels(): TextCard[] {
  const { TEXT_MODEL: usual } = settings();
  const named = usual?.startsWith("openai/") ? usual.slice("openai/".length) : undefined;
  const others = known?.base === openaiBase() ? known.models.filter((model) => model !== named) : [];
  const cards = textCards(
    "openai",
    [...(named === undefined ? [] : [named]), ...others].map((model) => ({ model, title: model })),
  );
  return cards.map((card) => ({ ...card, preferred: card.model === named }));
}

/** Asks the server which models it has. Throws what asking throws. */
export async function learnModels({ signal }: CallOptions): Promise<void> {
  const base = openaiBase();
  const asked = { provider: "openai" as const, base, url: `${base}/models`, headers: openaiHeaders(), signal };
  const { body } = await askVendor(asked);
  const ids = Listed.safeParse(body).data?.data.map(({ id }) => id) ?? [];
  known = { base, models: ids.filter((id) => !otherWork.test(id)).slice(0, mostModels) };
}
