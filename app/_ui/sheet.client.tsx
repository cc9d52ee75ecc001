"use client";
import { type ComponentProps, type ReactNode, useRef } from "react";
import { Button } from "./button";
import { useLatePart } from "./use-late-part";

interface SheetProps {
  title: string;
  description: string;
  /** The button that opens it. */
  button: Pick<ComponentProps<typeof Button>, "look" | "className" | "children">;
  children: ReactNode;
}

/** A sheet over the page: at the foot on a phone, in the middle on a desk. Its script comes when somebody means to open it. */
export function Sheet({ title, description, button, children }: SheetProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const {
    part: Window,
    warm,
    show,
    hide,
  } = useLatePart(async () => (await import("./sheet-window.client")).SheetWindow);
  return (
    <>
      <Button
        ref={opener}
        {...button}
        aria-haspopup="dialog"
        aria-expanded={Window !== undefined}
        onPointerEnter={warm}
        onFocus={warm}
        onClick={show}
      />
      {Window && (
        <Window title={title} description={description} onClose={hide} opener={opener}>
          {children}
        </Window>
      )}
    </>
  );
}
