"use client";
import { DropdownMenu } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { buttonClass } from "./button";

/** A button that opens a list of things to do. */
export function Menu({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={buttonClass()}>{label}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          sideOffset={6}
          align="start"
          collisionPadding={12}
          className="z-40 min-w-64 rounded-md border border-line bg-sheet p-1 text-ink text-sm shadow-lift"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** A menu's entry that leads to an address. */
export function MenuLink(props: ComponentProps<"a">) {
  return (
    <DropdownMenu.Item asChild>
      <a className="flex min-h-11 items-center gap-4 rounded-sm px-3 data-highlighted:bg-sunk" {...props} />
    </DropdownMenu.Item>
  );
}
