"use client";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { classes } from "./classes";

interface TabsProps {
  label: string;
  tabs: readonly { href: Route; name: string }[];
}

/** Moves the row so far that a tab is seen whole. */
function showInRow(tab: HTMLElement | null): void {
  const row = tab?.closest("nav");
  if (tab && row) row.scrollLeft = tab.offsetLeft + tab.offsetWidth + 24 - row.clientWidth;
}

/** Pages that belong together, as links in a row; on a phone the row can be moved sideways. */
export function Tabs({ label, tabs }: TabsProps) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="-mx-4 relative overflow-x-auto border-line border-b px-4 sm:mx-0 sm:px-0">
      <ul className="flex w-max gap-6 pr-4 sm:pr-0">
        {tabs.map(({ href, name }) => {
          const here = path.startsWith(href);
          return (
            <li key={href} className="shrink-0">
              <Link
                ref={here ? showInRow : undefined}
                href={href}
                aria-current={here ? "page" : undefined}
                className={classes(
                  "-mb-px inline-flex min-h-11 items-center border-b-2 text-sm transition-colors duration-150 ease-calm",
                  here ? "border-ink font-medium text-ink" : "border-transparent text-soft hover:text-ink",
                )}
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
