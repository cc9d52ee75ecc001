import Link from "next/link";
import type { ComponentProps } from "react";
import { classes } from "./classes";

interface ViewLinksProps {
  label: string;
  links: readonly { name: string; href: ComponentProps<typeof Link>["href"]; here: boolean }[];
}

/** Parts of one list to choose from: plain links, so that each has its address. */
export function ViewLinks({ label, links }: ViewLinksProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1">
      {links.map(({ name, href, here }) => (
        <Link
          key={name}
          href={href}
          aria-current={here ? "page" : undefined}
          className={classes(
            "inline-flex min-h-11 items-center rounded-md px-4 text-sm transition-colors duration-150 ease-calm",
            here ? "bg-sunk font-medium text-ink" : "text-soft hover:text-ink",
          )}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
