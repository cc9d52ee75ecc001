"use client";
import { Activity, type ReactNode, useEffect, useId } from "react";

interface OwnTurnProps {
  /** Told once the part is awake, with a name that no other part has. */
  onAwake?: (name: string) => void;
  children: ReactNode;
}

/**
 * A part of a page that React takes over in a turn of its own, so that no single turn keeps a phone from answering; what is
 * pressed earlier wakes it at once. What stands above must hand it nothing new before then: all parts would wake together.
 */
export function OwnTurn({ onAwake, children }: OwnTurnProps) {
  return (
    <Activity>
      {children}
      {onAwake && <Awake onAwake={onAwake} />}
    </Activity>
  );
}

function Awake({ onAwake }: Required<Pick<OwnTurnProps, "onAwake">>) {
  const name = useId();
  useEffect(() => onAwake(name), [onAwake, name]);
  return null;
}
