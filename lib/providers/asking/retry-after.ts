const most = 3600;

/** How long a vendor asks to wait (s): by the header, as seconds or a date, or by the words some use instead. */
export function retryAfterSeconds(headers: Headers, text: string, now: () => number = Date.now): number | undefined {
  const header = headers.get("retry-after");
  const until = header === null ? Number.NaN : Date.parse(header);
  const counted = header !== null && /^\d+(\.\d+)?$/.test(header.trim()) ? Number(header) : undefined;
  const dated = Number.isNaN(until) ? undefined : (until - now()) / 1000;
  const told = /resets in ~?(\d+)\s?s/.exec(text)?.[1] ?? /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(text)?.[1];
  const seconds = counted ?? dated ?? (told === undefined ? undefined : Number(told));
  return seconds === undefined ? undefined : Math.min(most, Math.max(0, Math.ceil(seconds)));
}
