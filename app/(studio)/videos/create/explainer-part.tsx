import { call } from "#lib/api/call";
import { listModels } from "#lib/api/v1/list-models";
import { listVoices } from "#lib/api/v1/list-voices";
import { CreateForm } from "./create-form.client";
import { languageChoices } from "./language-choices";
import { voiceChoices } from "./voice-choices";
import { writerChoices } from "./writer-choices";

/** The form for explainers, with the voices and writers that are here. */
export async function ExplainerPart({ topic }: { topic?: string }) {
  const [heard, models] = await Promise.all([call(listVoices, {}), call(listModels, {})]);
  const voices = heard.ok ? heard.value.voices : [];
  return (
    <CreateForm
      voices={voiceChoices(voices)}
      languages={languageChoices(voices)}
      writers={models.ok ? writerChoices(models.value.models) : []}
      topic={topic}
    />
  );
}
