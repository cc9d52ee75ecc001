import { classes } from "../../../_ui/classes";

const kinds = [
  { name: "Explainer", made: true },
  { name: "Music video", made: false },
  { name: "Clip", made: false },
] as const;

/** What can be made. Two of three are not there yet, and say so. */
export function KindTabs() {
  return (
    <div className="border-line border-b">
      <ul aria-label="Kinds of film" className="flex gap-6">
        {kinds.map(({ name, made }) => (
          <li
            key={name}
            aria-current={made ? "page" : undefined}
            className={classes(
              "-mb-px flex min-h-11 flex-wrap items-center gap-x-2 py-1 text-sm",
              made ? "border-ink border-b-2 font-medium" : "text-soft",
            )}
          >
            {name}
            {!made && <span className="label-mono">not yet</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
