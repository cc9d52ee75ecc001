import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { modelsHere } from "#lib/api/models-here";
import { operation } from "#lib/api/operation";
import { ModelCard, type ModelKind } from "#lib/contracts/model-card";
import { Micros, PurchaseItem } from "#lib/contracts/money";
import { providerTitles } from "#lib/contracts/provider-titles";
import { chooseWriter, learnWriters } from "#lib/providers/text-registry";

const purposes = ["storyboard", "image", "video", "speech", "transcription"] as const;
type Purpose = (typeof purposes)[number];

const ModelInfo = z.object({
  /** What an order names. */
  id: z.string(),
  name: z.string(),
  provider: z.string(),
  purpose: z.enum(purposes),
  description: z.string(),
  /** False: whoever runs this installation has set no key for it. */
  configured: z.boolean(),
  /** The provider's first choice. */
  preferred: z.boolean(),
  /** Writes where an order names nobody. */
  usual: z.boolean(),
  /** None: it is free. */
  prices: z.array(
    z.object({
      item: PurchaseItem,
      amount_micros: Micros,
      /** For so many units. */
      per: z.number(),
      unit: z.string(),
      /** Of this resolution alone. */
      variant: z.string().optional(),
    }),
  ),
  /** What it can do, in figures. */
  card: ModelCard.optional(),
});

const does: Record<ModelKind, { purpose: Purpose; description: string }> = {
  text: { purpose: "storyboard", description: "Writes storyboards of topics and notes." },
  image: { purpose: "image", description: "Draws pictures." },
  video: { purpose: "video", description: "Makes clips." },
  speech: { purpose: "speech", description: "Speaks; GET /api/v1/voices lists its voices." },
  transcription: { purpose: "transcription", description: "Writes down what is said in a sound file." },
};

const outline: z.infer<typeof ModelInfo> = {
  id: "outline",
  name: "Outline writer",
  provider: "local",
  purpose: "storyboard",
  description:
    "Makes a storyboard of your notes, or takes one from the topic library; it writes where no language model is configured or none could.",
  configured: true,
  preferred: true,
  usual: false,
  prices: [],
};

export const listModels = operation({
  id: "listModels",
  method: "GET",
  path: "/v1/models",
  summary: "Models that write, draw, film, speak and listen: what each can do, what it costs, whether it is ready here",
  tag: "catalogue",
  access: anybody,
  input: z.object({}),
  answer: json(z.object({ models: z.array(ModelInfo) })),
  run: async () => {
    await learnWriters();
    const usual = chooseWriter();
    const usualId = usual.kind === "model" ? usual.id : outline.id;
    const models = modelsHere().map(({ card, configured, prices }) => ({
      ...{ id: card.id, name: card.title, provider: card.provider, preferred: card.preferred },
      ...{ purpose: does[card.kind].purpose, configured, prices, card },
      usual: card.kind === "text" && card.id === usualId,
      description: `${providerTitles[card.provider]}. ${does[card.kind].description}`,
    }));
    return { models: [{ ...outline, usual: usualId === outline.id }, ...models] };
  },
});
