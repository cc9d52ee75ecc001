"use client";
import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactNode, RefObject } from "react";
import { buttonClass } from "./button";

export interface SheetWindowProps {
  title: string;
  description: string;
  children: ReactNode;
  onClose: () => void;
  /** What opened it, and has the focus again once it is closed. */
  opener: RefObject<HTMLElement | null>;
}

/** A sheet that is open. */
export function SheetWindow({ title, description, children, onClose, opener }: SheetWindowProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-stage/60" />
        <Dialog.Content
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            opener.current?.focus();
          }}
          className="fixed inset-x-0 bottom-0 z-50 grid max-h-[90dvh] gap-4 overflow-y-auto rounded-t-md border border-line bg-ground p-6 shadow-lift sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[28rem] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-md"
        >
          <div className="flex items-start justify-between gap-4">
            <Dialog.Title className="font-serif text-lg">{title}</Dialog.Title>
            <Dialog.Close aria-label="Close" className={buttonClass({ look: "plain", size: "icon" }, "-mt-2 -mr-3")}>
              <X className="size-5" aria-hidden />
            </Dialog.Close>
          </div>
          <Dialog.Description className="text-soft text-sm">{description}</Dialog.Description>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
