"use client";
import type { NewApiKeyView } from "#lib/contracts/api-key-view";
import { ShownOnce } from "../shown-once.client";

/** A new key, the only time that it is shown. */
export function KeyOnce({ made, onKept }: { made: NewApiKeyView; onKept: () => void }) {
  return (
    <ShownOnce noun="key" value={made.key} onKept={onKept}>
      It is shown this once; only its mark is stored. Whoever has it may do in your name what{" "}
      <span className="wrap-anywhere text-ink">{made.name}</span> may do.
    </ShownOnce>
  );
}
