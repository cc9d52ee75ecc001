import type { JobEvent } from "#lib/contracts/job-event";
import type { Making } from "#lib/contracts/job-stages";
import { isMereProgress, sayFact } from "#lib/contracts/say-fact";
import { Disclosure } from "../../../../_ui/disclosure";

interface JobLogProps {
  events: readonly JobEvent[];
  making: Making;
  /** The job's past may not have been told yet. */
  ended: boolean;
  onOpen: () => void;
}

/** What happened, in order, with the clock beside it. */
export function JobLog({ events, making, ended, onOpen }: JobLogProps) {
  const lines = events.flatMap((event) => {
    const text = isMereProgress(event.fact) ? undefined : sayFact(event.fact, making);
    return text ? [{ number: event.number, at: event.at, text }] : [];
  });
  if (lines.length === 0 && !ended) return null;
  return (
    <Disclosure title="Log" onToggle={(event) => event.currentTarget.open && onOpen()}>
      <ol className="label-mono grid max-h-80 gap-1 overflow-y-auto" aria-label="Log">
        {lines.map(({ number, at, text }) => (
          <li key={number} className="grid grid-cols-[auto_1fr] gap-3">
            <time dateTime={at} className="text-soft">
              {new Date(at).toLocaleTimeString("en-GB")}
            </time>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
