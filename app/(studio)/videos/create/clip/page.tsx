import type { Metadata } from "next";
import { call } from "#lib/api/call";
import { listModels } from "#lib/api/v1/list-models";
import { readVideo } from "#lib/api/v1/read-video";
import type { ModelCard } from "#lib/contracts/model-card";
import { Notice } from "../../../../_ui/notice";
import { KindTabs } from "../kind-tabs";
import { oneOf } from "../one-of";
import { ClipForm } from "./clip-form.client";
import type { ClipModel } from "./clip-models";
import { draftOfClip } from "./draft-of-clip";

export const metadata: Metadata = {
  title: "Make a clip",
  description: "Say what a clip shows, choose who makes it, how long and how large it is.",
};

/** The form for clips, with the models that are known here; `again`: a finished clip's order is put into it. */
export default async function CreateClipPage({ searchParams }: PageProps<"/videos/create/clip">) {
  const asked = await searchParams;
  const again = oneOf(asked.again);
  const prompt = oneOf(asked.prompt)?.slice(0, 4000);
  const [models, before] = await Promise.all([
    call(listModels, {}),
    again ? call(readVideo, { params: { videoId: again } }) : undefined,
  ]);
  const made = before?.ok ? before.value.film.clip : undefined;
  const brought = made ? draftOfClip(made) : prompt ? { prompt } : undefined;
  return (
    <div className="grid gap-8">
      <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Make a clip</h1>
      <KindTabs kind="clip" />
      {models.ok ? (
        <ClipForm models={models.value.models.flatMap(clipModel)} brought={brought} />
      ) : (
        <Notice tone="bad" role="alert" title="The models could not be read">
          <p>{models.error.message}</p>
        </Notice>
      )}
    </div>
  );
}

interface KnownModel extends Omit<ClipModel, "card"> {
  card?: ModelCard;
}

const clipModel = ({ card, configured, prices }: KnownModel): ClipModel[] =>
  card?.kind === "video" ? [{ card, configured, prices }] : [];
