import { Check, CircleX } from "lucide-react";
import type { JobView, StageView } from "#lib/contracts/job-view";
import { classes } from "../../../../_ui/classes";

const words = { waiting: "to come", running: "now", completed: "done", failed: "failed" } as const;

/** The stages in their order, with the time each one took. */
export function StageList({ job }: { job: JobView }) {
  return (
    <section aria-labelledby="stages">
      <h2 id="stages" className="mb-2 font-medium text-sm">
        Stages
      </h2>
      <ol className="border-line border-t">
        {job.stages.map((stage) => (
          <StageRow key={stage.name} stage={stage} />
        ))}
      </ol>
    </section>
  );
}

function StageRow({ stage: { title, state, seconds } }: { stage: StageView }) {
  const took = state === "completed" && seconds !== undefined ? `${seconds.toFixed(1)} s` : undefined;
  return (
    <li
      aria-current={state === "running" ? "step" : undefined}
      className={classes(
        "flex min-h-10 items-center gap-3 border-line border-b py-1.5 text-sm",
        state === "waiting" && "text-soft",
        state === "running" && "font-medium",
        state === "failed" && "text-bad",
      )}
    >
      <span className="grid size-4 shrink-0 place-items-center" aria-hidden>
        {state === "completed" && <Check className="size-4 text-good" />}
        {state === "failed" && <CircleX className="size-4" />}
        {state === "running" && <span className="h-4 w-0.5 bg-accent" />}
        {state === "waiting" && <span className="size-1 rounded-full bg-edge" />}
      </span>
      <span className="flex-1">{title}</span>
      <span className="label-mono text-soft">
        {took ?? words[state]}
        {took && <span className="sr-only">, {words[state]}</span>}
      </span>
    </li>
  );
}
