import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "../../../_ui/button";

const words = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const firstDay = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** A month such as `2026-11`, so many months on. */
function monthFrom(month: string, months: number): string {
  const day = firstDay(month);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 7);
}

/** Which month is shown, and the way to its neighbours. Months are those of the books: in UTC. */
export function MonthSwitch({ month }: { month: string }) {
  const now = new Date().toISOString().slice(0, 7);
  const [before, after] = [monthFrom(month, -1), monthFrom(month, 1)];
  const arrow = buttonClass({ look: "plain", size: "icon" }, "hover:bg-sunk");
  return (
    <div className="flex items-center gap-1">
      <Link href={`/settings/usage?month=${before}`} className={`${arrow} -ml-3`} scroll={false}>
        <ChevronLeft className="size-5" aria-hidden />
        <span className="sr-only">{words.format(firstDay(before))}</span>
      </Link>
      <h2 className="font-serif text-lg">{words.format(firstDay(month))}</h2>
      {month < now ? (
        <Link href={`/settings/usage?month=${after}`} className={arrow} scroll={false}>
          <ChevronRight className="size-5" aria-hidden />
          <span className="sr-only">{words.format(firstDay(after))}</span>
        </Link>
      ) : (
        <span className="size-11" />
      )}
    </div>
  );
}
