"use client";
import { DropdownMenu } from "radix-ui";
import { type ReactNode, useRef } from "react";
import { buttonClass } from "./button";

export interface MenuLink {
  href: string;
  /** The name under which the browser saves it; true: the server's. */
  download?: string | true;
  words: ReactNode;
}

export interface MenuListProps {
  label: ReactNode;
  links: readonly MenuLink[];
  /** It was opened with the keyboard: its first entry is chosen. */
  byKeyboard: boolean;
}

/** A menu that was opened, with its button. */
export function MenuList({ label, links, byKeyboard }: MenuListProps) {
  const entered = useRef(!byKeyboard);
  const enter = (first: HTMLAnchorElement | null) => {
    if (!first || entered.current) return;
    entered.current = true;
    // After the list has taken the focus itself.
    requestAnimationFrame(() => first.focus());
  };
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger className={buttonClass()}>{label}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          sideOffset={6}
          align="start"
          collisionPadding={12}
          className="z-40 min-w-64 rounded-md border border-line bg-sheet p-1 text-ink text-sm shadow-lift"
        >
          {links.map(({ href, download, words }, i) => (
            <DropdownMenu.Item key={href} asChild>
              <a
                ref={i === 0 ? enter : undefined}
                href={href}
                download={download}
                className="flex min-h-11 items-center gap-4 rounded-sm px-3 data-highlighted:bg-sunk"
              >
                {words}
              </a>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
