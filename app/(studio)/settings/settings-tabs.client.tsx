"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { classes } from "../../_ui/classes";

/** One line a page of the settings, in their order. */
const tabs = [
  { href: "/settings/usage", name: "Usage" },
  { href: "/settings/files", name: "Files" },
  { href: "/settings/keys", name: "API keys" },
  { href: "/settings/webhooks", name: "Webhooks" },
] as const;

export function SettingsTabs() {
  const path = usePathname();
  return (
    <nav aria-label="Settings" className="-mx-4 overflow-x-auto border-line border-b px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-6">
        {tabs.map(({ href, name }) => {
          const here = path.startsWith(href);
          return (
            <li key={href}>
              <Link
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
