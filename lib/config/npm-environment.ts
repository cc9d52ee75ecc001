/** True when an npm script started this process. */
export function startedByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}
