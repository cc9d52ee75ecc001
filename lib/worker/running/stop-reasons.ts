import { Failure } from "#lib/errors/failure";

/** The process is asked to end: its tasks go back to the queue. */
export class Shutdown extends Error {
  override readonly name = "Shutdown";
  constructor() {
    super("This worker is stopping.");
  }
}

// By name: a bundle may hold this class more than once.
export const isShutdown = (reason: unknown): boolean => reason instanceof Error && reason.name === "Shutdown";

/** The job was cancelled, failed or removed, or another worker has the task: what comes of it is nobody's. */
export const jobOver = () => new Failure("CANCELLED");
