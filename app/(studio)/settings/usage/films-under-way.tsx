import { settings } from "#lib/config/settings";
import type { UsageView } from "#lib/contracts/money";

/** How many films are being made, wait, and were ordered, beside what the installation allows. */
export function FilmsUnderWay({ jobs }: { jobs: UsageView["jobs"] }) {
  const { ACTIVE_JOBS_PER_OWNER, QUEUED_JOBS_PER_OWNER } = settings();
  const figures = [
    { name: "Being made", count: jobs.active, most: ACTIVE_JOBS_PER_OWNER },
    { name: "Waiting", count: jobs.waiting, most: QUEUED_JOBS_PER_OWNER },
    { name: "Ordered this month", count: jobs.this_month },
  ];
  return (
    <section aria-labelledby="films" className="grid gap-4">
      <h3 id="films" className="text-soft text-sm">
        Films
      </h3>
      <dl className="grid grid-cols-3 gap-4">
        {figures.map(({ name, count, most }) => (
          <div key={name} className="grid content-start gap-1 border-line border-t pt-3">
            <dt className="order-2 text-soft text-sm">{name}</dt>
            <dd className="font-serif text-xl tabular-nums">
              {count}
              {most !== undefined && <span className="text-base text-soft"> of {most}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
