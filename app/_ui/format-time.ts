const two = (n: number): string => String(n).padStart(2, "0");

/** Sums of lengths are a hair off, which must not cost a second. */
export const toThousandth = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** The seconds that are over: 94.6 s are 94 of them, as in every player. */
const wholeSeconds = (seconds: number): number => Math.max(0, Math.floor(toThousandth(seconds)));

/** Seconds as a timecode: `0:07`, `12:40`, `1:02:03`. */
export function timecode(seconds: number): string {
  const whole = wholeSeconds(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Rounded as a person would say it: 5 s steps under a minute and a half, then half and whole minutes. */
function spoken(seconds: number, minutesFrom = 90): { value: string; unit: "s" | "min" } {
  if (seconds < 10) return { value: String(Math.max(1, Math.round(seconds))), unit: "s" };
  if (seconds < minutesFrom) return { value: String(5 * Math.round(seconds / 5)), unit: "s" };
  const minutes = seconds < 600 ? Math.round(seconds / 30) / 2 : Math.round(seconds / 60);
  return { value: String(minutes).replace(".5", "½").replace(/^0½$/, "½"), unit: "min" };
}

/** `about 40 s`, `about 2½ min`. */
export function aboutTime(seconds: number): string {
  const { value, unit } = spoken(seconds);
  return `about ${value} ${unit}`;
}

/** An honest range: `20 to 40 s`, `35 s to 2 min`, or `about 30 s` when both ends sound the same. */
export function timeRange({ from, to }: { from: number; to: number }): string {
  const b = spoken(to);
  const a = spoken(from, b.unit === "min" ? 45 : undefined);
  if (a.value === b.value && a.unit === b.unit) return `about ${b.value} ${b.unit}`;
  return a.unit === b.unit ? `${a.value} to ${b.value} ${b.unit}` : `${a.value} ${a.unit} to ${b.value} ${b.unit}`;
}

/** `PT1M5S`, for `<time dateTime>`; of a timecode, the same time. */
export function isoDuration(seconds: number): string {
  const whole = wholeSeconds(seconds);
  return `PT${Math.floor(whole / 60)}M${whole % 60}S`;
}

/** `3.4 MB`. */
export function fileSize(bytes: number): string {
  if (bytes >= 1_000_000_000) return `${(bytes / 1_000_000_000).toFixed(bytes < 10_000_000_000 ? 1 : 0)} GB`;
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}
