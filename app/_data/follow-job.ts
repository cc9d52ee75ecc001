import { JobEvent } from "#lib/contracts/job-event";

const failuresBeforeTrouble = 2;

interface Following {
  jobId: string;
  /** Number of the newest event already known; 0 = tell everything. */
  after: number;
  onEvent: (event: JobEvent) => void;
  /** The stream failed twice in a row: ask in another way. */
  onTrouble: () => void;
}

const parse = (data: unknown): JobEvent | undefined => {
  try {
    return JobEvent.safeParse(JSON.parse(String(data))).data;
  } catch {
    return undefined;
  }
};

/** Follows a job's events over SSE until it is closed. The browser resumes by itself, by event number. */
export function followJob({ jobId, after, onEvent, onTrouble }: Following): () => void {
  const source = new EventSource(`/api/v1/jobs/${encodeURIComponent(jobId)}/events?after=${after}`);
  let failures = 0;
  source.onmessage = ({ data }) => {
    const event = parse(data);
    if (!event) return;
    failures = 0;
    onEvent(event);
  };
  source.onerror = () => {
    failures += 1;
    if (failures < failuresBeforeTrouble && source.readyState !== EventSource.CLOSED) return;
    source.close();
    onTrouble();
  };
  return () => source.close();
}
