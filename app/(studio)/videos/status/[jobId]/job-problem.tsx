import { type Making, makingOf } from "#lib/contracts/job-stages";
import type { JobView } from "#lib/contracts/job-view";
import { Disclosure } from "../../../../_ui/disclosure";
import { dollars } from "../../../../_ui/format-money";
import { Notice } from "../../../../_ui/notice";
import { filmWord } from "./film-word";

const againWords: Partial<Record<Making, string>> = {
  clip: "Trying again orders it anew.",
  merge: "Trying again merges the same clips.",
};

/** What went wrong and what can be done; code and id are folded below. */
export function JobProblem({ job }: { job: JobView }) {
  if (job.status === "cancelled") {
    return (
      <Notice tone="note" title={`This ${filmWord(job)} was cancelled`}>
        <p>
          {againWords[makingOf(job)] ?? "What was finished is kept: trying again goes on from there."}
          {spentWords(job)}
        </p>
      </Notice>
    );
  }
  if (job.waiting) {
    return (
      <Notice tone="note" role="alert" title="This waits for your answer">
        <p>{job.waiting.message}</p>
      </Notice>
    );
  }
  if (job.status !== "failed" || !job.error) return null;
  const { code, message, stage, provider, retryable } = job.error;
  const stageTitle = job.stages.find((s) => s.name === stage)?.title;
  return (
    <Notice
      tone="bad"
      role="alert"
      title={stageTitle ? `It stopped at “${stageTitle}”` : `The ${filmWord(job)} could not be made`}
    >
      <p>{message}</p>
      <p className="text-soft">
        {retryWords(job, retryable)}
        {spentWords(job)}
      </p>
      <Disclosure title="For a report" className="mt-2">
        <dl className="label-mono grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          <dt className="text-soft">code</dt>
          <dd>{code}</dd>
          <dt className="text-soft">job</dt>
          <dd className="break-all">{job.id}</dd>
          <dt className="text-soft">attempt</dt>
          <dd>{job.attempt}</dd>
          {provider && <dt className="text-soft">by</dt>}
          {provider && <dd>{provider}</dd>}
        </dl>
      </Disclosure>
    </Notice>
  );
}

function retryWords(job: JobView, retryable: boolean): string {
  const making = makingOf(job);
  if (!retryable) return "Trying again will most likely end the same way: change the order instead.";
  if (making === "merge") return "Trying again merges the same clips.";
  return making === "clip" ? "Trying again orders it once more." : "Trying again keeps every scene that is finished.";
}

function spentWords({ kind, costMicros = 0 }: JobView): string {
  if (costMicros === 0) return "";
  return ` ${dollars(costMicros)} had been spent by then${kind === "clip" ? "." : "; what it bought is kept."}`;
}
