import type { JobView } from "#lib/contracts/job-view";

/** The whole job as a ruler, with the playhead where it stands. */
export function ProgressRail({ job }: { job: JobView }) {
  const percent = Math.floor(job.percentage);
  const stands = job.status === "failed" || job.status === "cancelled";
  return (
    <div className="flex items-center gap-4">
      <div
        role="progressbar"
        aria-label="Progress"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="ruler relative h-6 flex-1 border-line border-t"
      >
        <div
          className="absolute -top-px left-0 h-px bg-ink transition-[width] duration-200 ease-calm motion-reduce:transition-none"
          style={{ width: `${job.percentage}%` }}
        />
        <div
          className="-translate-x-1/2 absolute -top-1.5 h-6 transition-[left] duration-200 ease-calm motion-reduce:transition-none"
          style={{ left: `${job.percentage}%` }}
        >
          <svg
            viewBox="0 0 12 24"
            className={stands ? "h-6 w-3 text-edge" : "h-6 w-3 text-accent"}
            fill="currentColor"
            aria-hidden
          >
            <path d="M1 0h10v6l-4.25 4.5V24h-1.5V10.5L1 6z" />
          </svg>
        </div>
      </div>
      <span className="w-14 text-right font-mono text-lg" data-testid="percentage">
        {percent}
        <span className="text-sm text-soft"> %</span>
      </span>
    </div>
  );
}
