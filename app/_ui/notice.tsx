import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes";

const tones = {
  note: { Icon: Info, colour: "text-soft" },
  good: { Icon: CircleCheck, colour: "text-good" },
  warn: { Icon: TriangleAlert, colour: "text-warn" },
  bad: { Icon: CircleAlert, colour: "text-bad" },
} as const;

interface NoticeProps {
  tone: keyof typeof tones;
  title: string;
  children?: ReactNode;
  /** `alert` is read out at once; leave it out for what was there from the start. */
  role?: "alert" | "status";
}

/** What a person should know, told by an icon and words, never by colour alone. */
export function Notice({ tone, title, children, role }: NoticeProps) {
  const { Icon, colour } = tones[tone];
  return (
    <div role={role} className="flex gap-3 rounded-md border border-line bg-sheet p-4 text-sm">
      <Icon className={classes("mt-0.5 size-4 shrink-0", colour)} aria-hidden />
      <div className="grid min-w-0 gap-1">
        <p className={classes("font-medium", tone !== "note" && colour)}>{title}</p>
        {children}
      </div>
    </div>
  );
}
