import type { Route } from "next";
import { CalmLink } from "../../../_ui/calm-link.client";
import { classes } from "../../../_ui/classes";

const kinds = [
  { name: "Explainer", kind: "explainer", href: "/videos/create" },
  { name: "Clip", kind: "clip", href: "/videos/create/clip" },
  { name: "Merge", kind: "merge", href: "/videos/create/merge" },
  { name: "Music video", kind: "music_video", href: undefined },
] as const satisfies readonly { name: string; kind: string; href: Route | undefined }[];

const tab = "-mb-px flex min-h-11 flex-wrap items-center gap-x-2 py-1 text-sm";

/** What can be made. One of them is not there yet, and says so. */
export function KindTabs({ kind: here }: { kind: "explainer" | "clip" | "merge" }) {
  return (
    <nav aria-label="Kinds of film" className="border-line border-b">
      <ul className="flex flex-wrap gap-x-6">
        {kinds.map(({ name, kind, href }) => (
          <li key={kind}>
            {href ? (
              <CalmLink
                href={href}
                aria-current={kind === here ? "page" : undefined}
                className={classes(
                  tab,
                  "border-b-2 transition-colors duration-150 ease-calm",
                  kind === here ? "border-ink font-medium" : "border-transparent text-soft hover:text-ink",
                )}
              >
                {name}
              </CalmLink>
            ) : (
              <span className={classes(tab, "text-soft")}>
                {name} <span className="label-mono">not yet</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
