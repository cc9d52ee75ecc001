"use client";
import { lazy, Suspense, useState } from "react";
import { useFormState } from "react-hook-form";
import { Disclosure } from "../../../../_ui/disclosure";
import type { ClipModel } from "./clip-models";
import type { ClipDraft } from "./clip-wish";

const MoreClipFields = lazy(async () => ({ default: (await import("./more-clip-fields.client")).MoreClipFields }));

const folded = ["negativePrompt", "firstFrame", "lastFrame", "references", "rules", "title", "seed"] as const;

/** What most clips do not need to be asked; it comes when it is opened, and opens where something in it is wrong. */
export function MoreClip({ chosen, several }: { chosen: ClipModel; several: boolean }) {
  const { errors } = useFormState<ClipDraft>();
  const [opened, setOpened] = useState(false);
  const open = opened || folded.some((field) => errors[field] !== undefined);
  return (
    <Disclosure
      title="More: pictures, characters, what not to show, rules, title, seed"
      className="border-b"
      open={open}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <Suspense fallback={<p className="py-4 text-soft text-sm">One moment…</p>}>
        {open && <MoreClipFields chosen={chosen} several={several} />}
      </Suspense>
    </Disclosure>
  );
}
