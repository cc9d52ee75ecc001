"use client";
import { useState } from "react";
import type { JobEvent } from "#lib/contracts/job-event";
import { isFinal, makingOf } from "#lib/contracts/job-stages";
import type { JobView } from "#lib/contracts/job-view";
import type { VideoView } from "#lib/contracts/video-view";
import { useVideoStatus } from "../../../../queries";
import { filmWord } from "./film-word";
import { Filmstrip } from "./filmstrip.client";
import { JobActions } from "./job-actions.client";
import { JobHeadline } from "./job-headline.client";
import { JobLog } from "./job-log";
import { JobProblem } from "./job-problem";
import { JobStage } from "./job-stage.client";
import { ProgressRail } from "./progress-rail";
import { StageList } from "./stage-list";
import { Warnings } from "./warnings";

const lastDrawn = (events: readonly JobEvent[]): string | undefined => {
  for (const { fact } of events.toReversed()) if (fact.type === "scene.rendered") return fact.sceneId;
  return undefined;
};

const lineDown = "The live line is down; the page asks every few seconds.";

const meanwhile = (job: JobView): string =>
  job.waiting
    ? "You can close this page, and answer later: nothing goes on until then."
    : `You can close this page. The ${filmWord(job)} goes on being made, and waits for you in the library.`;

/** A film being made, from the order to the player: the newest picture, the strip, the rail, the stages. */
export function JobScreen({ initial, video }: { initial: JobView; video?: VideoView }) {
  const { job, events, live, tellPast } = useVideoStatus(initial);
  const [chosen, setChosen] = useState<string>();
  const done = isFinal(job.status);
  const shown = chosen ?? lastDrawn(events);
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="grid min-w-0 content-start gap-5">
        <JobHeadline job={job} />
        <div className="on-stage -mx-4 grid min-w-0 gap-3 bg-stage pb-3 sm:mx-0 sm:rounded-md sm:p-3">
          <JobStage job={job} sceneId={shown} video={video} onChoose={setChosen} />
          {job.scenes.length > 0 && (
            <Filmstrip
              scenes={job.scenes}
              chosen={chosen}
              onChoose={setChosen}
              ended={done}
              planned={job.filmSeconds !== undefined}
            />
          )}
        </div>
        {job.status !== "completed" && <ProgressRail job={job} />}
        <JobProblem job={job} />
        <JobActions job={job} />
      </div>
      <aside aria-label="How it goes" className="grid content-start gap-6 lg:pt-2">
        <StageList job={job} />
        <Warnings warnings={job.warnings} />
        <JobLog events={events} making={makingOf(job)} ended={done} onOpen={tellPast} />
        {!done && <p className="text-soft text-sm">{live ? meanwhile(job) : lineDown}</p>}
      </aside>
    </div>
  );
}
