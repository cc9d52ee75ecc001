"use client";
import type { ReactNode } from "react";
import { ShownOnce } from "../shown-once.client";

interface SecretOnceProps {
  secret: string;
  url: string;
  onKept: () => void;
  /** What else there is to know. */
  children?: ReactNode;
}

/** A signing secret, the only time that it is shown. */
export function SecretOnce({ secret, url, onKept, children }: SecretOnceProps) {
  return (
    <ShownOnce noun="secret" value={secret} onKept={onKept}>
      It is shown this once. Whoever receives at <span className="break-all text-ink">{url}</span> checks with it that a
      message is ours. {children}
    </ShownOnce>
  );
}
