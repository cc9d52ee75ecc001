import type { Metadata } from "next";
import { ClipPart } from "./_clip/clip-part";
import { ExplainerPart } from "./explainer-part";
import { KindTabs } from "./kind-tabs";

export const metadata: Metadata = {
  title: "Make a film",
  description:
    "Say what a film is about, choose its look and voice, and get it narrated, captioned and ready to share.",
};

const oneOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

export default async function CreatePage({ searchParams }: PageProps<"/videos/create">) {
  const { kind, topic, prompt, again } = await searchParams;
  const isClip = kind === "clip";
  return (
    <div className="grid gap-8">
      <h1 className="font-serif text-xl tracking-tight sm:text-2xl">{isClip ? "Make a clip" : "Make a film"}</h1>
      <KindTabs kind={isClip ? "clip" : "explainer"} />
      {isClip ? (
        <ClipPart prompt={oneOf(prompt)?.slice(0, 4000)} again={oneOf(again)} />
      ) : (
        <ExplainerPart topic={oneOf(topic)?.slice(0, 500)} />
      )}
    </div>
  );
}
