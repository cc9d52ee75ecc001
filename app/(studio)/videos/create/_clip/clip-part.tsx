import { call } from "#lib/api/call";
import { listModels } from "#lib/api/v1/list-models";
import { readVideo } from "#lib/api/v1/read-video";
import { Notice } from "../../../../_ui/notice";
import { ClipForm } from "./clip-form.client";
import type { ClipModel } from "./clip-models";
import { draftOfClip } from "./draft-of-clip";

/** The form for clips, with the models that are known here; `again`: a finished clip's order is put into it. */
export async function ClipPart({ prompt, again }: { prompt?: string; again?: string }) {
  const [models, before] = await Promise.all([
    call(listModels, {}),
    again ? call(readVideo, { params: { videoId: again } }) : undefined,
  ]);
  if (!models.ok) {
    return (
      <Notice tone="bad" role="alert" title="The models could not be read">
        <p>{models.error.message}</p>
      </Notice>
    );
  }
  const clips = models.value.models.flatMap(({ card, configured, prices }): ClipModel[] =>
    card?.kind === "video" ? [{ card, configured, prices }] : [],
  );
  const made = before?.ok ? before.value.film.clip : undefined;
  return <ClipForm models={clips} brought={made ? draftOfClip(made) : prompt ? { prompt } : undefined} />;
}
