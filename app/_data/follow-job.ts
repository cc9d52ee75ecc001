import type { JobEvent } from "#lib/contracts/job-event";

const failuresBeforeTrouble = 2;

interface Following {
  jobId: string;
  /** Number of the newest event already known; 0 = tell everything. */
  after: number;
  onEvent: (event: JobEvent) => void;
  /** The stream failed twice in a row: ask in another way. */
  onTrouble: () => void;
}

/** The schema comes with the first event; those that wait for it stay in their order. */
async function parse(data: unknown): Promise<JobEvent | undefined> {
  const { JobEvent } = await import("#lib/contracts/job-event");
  try {
    return JobEvent.safeParse(JSON.parse(String(data))).data;
  } catch {
    return undefined;
  }
}

/** Follows a job's events over SSE until it is closed. The browser resumes by itself, by event number. */
export function followJob({ jobId, after, onEvent, onTrouble }: Following): () => void {
  const source = new EventSource(`/api/v1/jobs/${encodeURIComponent(jobId)}/events?after=${after}`);
  let failures = 0;
  let closed = false;
  let before: Promise<void> = Promise.resolve();
  const take = async (data: unknown): Promise<void> => {
    const event = await parse(data);
    if (!event || closed) return;
    failures = 0;
    onEvent(event);
  };
  const giveUp = () => {
    source.close();
    if (!closed) onTrouble();
    closed = true;
  };
  source.onmessage = ({ data }) => {
    before = before.then(() => take(data)).catch(giveUp);
  };
  source.onerror = () => {
    failures += 1;
    if (failures >= failuresBeforeTrouble || source.readyState === EventSource.CLOSED) giveUp();
  };
  return () => {
    closed = true;
    source.close();
  };
}
