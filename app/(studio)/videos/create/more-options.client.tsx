"use client";
import { lazy, Suspense, startTransition, useEffect, useState } from "react";
import { Disclosure } from "../../../_ui/disclosure";
import type { Choice } from "../../../_ui/inputs";

const MoreFields = lazy(async () => ({ default: (await import("./more-fields.client")).MoreFields }));

/** What most films do not need to be asked: it comes, folded, once the rest of the form can be used. */
export function MoreOptions({ languages, writers }: { languages: readonly Choice[]; writers: readonly Choice[] }) {
  const [due, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return (
    <Disclosure
      title={`More: title, ${writers.length > 0 ? "writer, " : ""}quality, shape, language, captions, music, file`}
      className="border-b"
    >
      <Suspense>{due && <MoreFields languages={languages} writers={writers} />}</Suspense>
    </Disclosure>
  );
}
