"use client";
import { lazy, Suspense, startTransition, useEffect, useState } from "react";
import { Disclosure } from "../../../_ui/disclosure";
import { onFirstSign } from "../../../_ui/on-first-sign";
import type { MoreChoices } from "./more-fields.client";

const MoreFields = lazy(async () => ({ default: (await import("./more-fields.client")).MoreFields }));

/** What most films do not need to be asked: it comes, folded, once somebody is at work on the form. */
export function MoreOptions({ languages, writers, painters }: MoreChoices) {
  const [due, setDue] = useState(false);
  useEffect(() => onFirstSign(() => startTransition(() => setDue(true))), []);
  return (
    <Disclosure
      title={`More: title, ${writers.length > 0 ? "writer, " : ""}${painters.length > 0 ? "pictures, " : ""}quality, shape, language, captions, music, file`}
      className="border-b"
    >
      <Suspense>{due && <MoreFields languages={languages} writers={writers} painters={painters} />}</Suspense>
    </Disclosure>
  );
}
