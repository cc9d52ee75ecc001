import { Failure } from "#lib/errors/failure";

/** The process is asked to end: its tasks go back to the queue. */
export class Shutdown extends Error {
  override readonly name = "Shutdown";
  constructor() {
    super("This worker is stopping.");
  }
}

/** Work that people wait for has come: afterwork goes back to the queue. */
export class MakeWay extends Error {
  override readonly name = "MakeWay";
  constructor() {
    super("Something more urgent has come.");
  }
}

/** Whether the task goes back to the queue as if it had not been begun. By name: a bundle may hold a class more than once. */
export const isPause = (reason: unknown): boolean =>
  reason instanceof Error && (reason.name === "Shutdown" || reason.name === "MakeWay");

/** The job was cancelled, failed or removed, or another worker has the task: what comes of it is nobody's. */
export const jobOver = () => new Failure("CANCELLED");
