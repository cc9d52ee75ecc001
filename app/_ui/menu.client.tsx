"use client";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import type { MenuLink } from "./menu-list.client";
import { useLatePart } from "./use-late-part";

interface MenuProps {
  label: ReactNode;
  links: readonly MenuLink[];
}

/** A button that opens a list of things to fetch. The list's script comes when somebody means to open it. */
export function Menu({ label, links }: MenuProps) {
  const { part: List, warm, show } = useLatePart(async () => (await import("./menu-list.client")).MenuList);
  const [byKeyboard, setByKeyboard] = useState(false);
  if (List) return <List label={label} links={links} byKeyboard={byKeyboard} />;
  const open = (keys: boolean) => {
    setByKeyboard(keys);
    show();
  };
  return (
    <Button
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={warm}
      onFocus={warm}
      onClick={({ detail }) => open(detail === 0)}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown") return;
        event.preventDefault();
        open(true);
      }}
    >
      {label}
    </Button>
  );
}
