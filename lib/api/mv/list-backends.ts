import { z } from "zod";
import { anybody } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { mvErrors } from "#lib/api/mv/mv-errors";
import { defaultVideoRules } from "#lib/api/mv/video-rules";
import { operation } from "#lib/api/operation";
import { ProviderName, VideoCard } from "#lib/contracts/model-card";
import { videoProviders } from "#lib/providers/video-registry";

const Backends = z.strictObject({
  /** Who `auto`, or no `backend` at all, comes to now. */
  default: ProviderName.nullable(),
  backends: z.array(
    z.strictObject({
      name: ProviderName,
      /** Whether it can be ordered from here. */
      configured: z.boolean(),
      /** What its models can do, the preferred one first. */
      models: z.array(VideoCard),
    }),
  ),
  /** Put before prompts whose request brings no rules. */
  video_rules_template: z.string(),
});

export const mvListBackends = operation({
  id: "mvListBackends",
  method: "GET",
  path: "/mv/backends",
  summary: "Who makes clips here, and what each of their models can do",
  tag: "mv",
  access: anybody,
  errors: mvErrors("BackendError"),
  input: z.object({}),
  answer: json(Backends),
  run: async () => {
    const first = videoProviders.find((provider) => provider.configured());
    return {
      default: first?.name ?? null,
      backends: videoProviders.map((provider) => ({
        ...{ name: provider.name, configured: provider.configured(), models: [...provider.models()] },
      })),
      video_rules_template: defaultVideoRules,
    };
  },
});
