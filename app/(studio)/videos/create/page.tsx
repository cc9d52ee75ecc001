import type { Metadata } from "next";
import { call } from "#lib/api/call";
import { listModels } from "#lib/api/v1/list-models";
import { listVoices } from "#lib/api/v1/list-voices";
import { CreateForm } from "./create-form.client";
import { KindTabs } from "./kind-tabs";
import { languageChoices } from "./language-choices";
import { voiceChoices } from "./voice-choices";
import { writerChoices } from "./writer-choices";

export const metadata: Metadata = {
  title: "Make a film",
  description:
    "Say what a film is about, choose its look and voice, and get it narrated, captioned and ready to share.",
};

export default async function CreatePage({ searchParams }: PageProps<"/videos/create">) {
  const { topic } = await searchParams;
  const [heard, models] = await Promise.all([call(listVoices, {}), call(listModels, {})]);
  const voices = heard.ok ? heard.value.voices : [];
  return (
    <div className="grid gap-8">
      <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Make a film</h1>
      <KindTabs />
      <CreateForm
        voices={voiceChoices(voices)}
        languages={languageChoices(voices)}
        writers={models.ok ? writerChoices(models.value.models) : []}
        topic={typeof topic === "string" ? topic.slice(0, 500) : undefined}
      />
    </div>
  );
}
