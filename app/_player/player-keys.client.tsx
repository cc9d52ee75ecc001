"use client";
import { useEffect, useRef } from "react";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, button, a, [role=menu], [contenteditable]") !== null;
/** Without the arrows up and down: they scroll the page. */
const keys = new Set([" ", "k", "m", "f", "c", "p", "j", "l", "ArrowLeft", "ArrowRight", "<", ">", "?"]);

/** Gives the player its keys while nothing else on the page has the focus. Lives inside the player. */
export function PlayerKeys() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const pass = (event: KeyboardEvent) => {
      const player = here.current?.closest("media-controller");
      if (!player || player.contains(document.activeElement) || typing(event.target)) return;
      if (!keys.has(event.key) || event.metaKey || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      player.dispatchEvent(new KeyboardEvent(event.type, { key: event.key, shiftKey: event.shiftKey }));
    };
    document.addEventListener("keydown", pass);
    document.addEventListener("keyup", pass);
    return () => {
      document.removeEventListener("keydown", pass);
      document.removeEventListener("keyup", pass);
    };
  }, []);
  return <span ref={here} hidden />;
}
