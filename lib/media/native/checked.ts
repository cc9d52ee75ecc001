import { FFmpegError, Log } from "node-av";
import { AV_LOG_ERROR, AVERROR_ENOSPC } from "node-av/constants";
import { Failure } from "#lib/errors/failure";

// The codecs tell every setting and statistic on standard error; a child's last lines there should say why it failed.
Log.setLevel(AV_LOG_ERROR);

/**
 * The library's own code when it is not an error. Throws DISK_FULL, or an Error with FFmpeg's words and what was
 * attempted.
 */
export function checked(code: number, attempt: string): number {
  if (code === AVERROR_ENOSPC) throw new Failure("DISK_FULL");
  if (code < 0) throw new Error(`${attempt}: ${FFmpegError.strerror(code)}`);
  return code;
}

/** A thing the library should have given. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is missing`);
  return value;
}
