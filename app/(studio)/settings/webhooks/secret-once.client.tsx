"use client";
import { ShownOnce } from "../shown-once.client";

/** A signing secret, the only time that it is shown. */
export function SecretOnce({ secret, url, onKept }: { secret: string; url: string; onKept: () => void }) {
  return (
    <ShownOnce noun="secret" value={secret} onKept={onKept}>
      It is shown this once. Whoever receives at <span className="break-all text-ink">{url}</span> checks with it that a
      message is ours.
    </ShownOnce>
  );
}
