import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { call } from "#lib/api/call";
import { listModels } from "#lib/api/v1/list-models";
import { listVoices } from "#lib/api/v1/list-voices";
import { CreateForm } from "./create-form.client";
import { KindTabs } from "./kind-tabs";
import { languageChoices } from "./language-choices";
import { oneOf } from "./one-of";
import { painterChoices } from "./painter-choices";
import { voiceChoices } from "./voice-choices";
import { writerChoices } from "./writer-choices";

export const metadata: Metadata = {
  title: "Make a film",
  description:
    "Say what a film is about, choose its look and voice, and get it narrated, captioned and ready to share.",
};

export default async function CreatePage({ searchParams }: PageProps<"/videos/create">) {
  const { kind, topic, prompt } = await searchParams;
  if (kind === "clip") {
    // Each form has a page of its own, so that neither brings the other's script.
    const words = oneOf(prompt);
    redirect(words ? `/videos/create/clip?${new URLSearchParams({ prompt: words })}` : "/videos/create/clip");
  }
  const [heard, models] = await Promise.all([call(listVoices, {}), call(listModels, {})]);
  const voices = heard.ok ? heard.value.voices : [];
  return (
    <div className="grid gap-8">
      <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Make a film</h1>
      <KindTabs kind="explainer" />
      <CreateForm
        voices={voiceChoices(voices)}
        languages={languageChoices(voices)}
        writers={models.ok ? writerChoices(models.value.models) : []}
        painters={models.ok ? painterChoices(models.value.models) : []}
        topic={oneOf(topic)?.slice(0, 500)}
      />
    </div>
  );
}
