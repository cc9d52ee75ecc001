/** A file on its way. `failed` can be tried again when the way was at fault; `refused` is what the server thinks of it. */
export interface Sending {
  key: string;
  name: string;
  bytes: number;
  sent: number;
  state: "sending" | "paused" | "checking" | "ready" | "failed" | "refused";
  /** What went wrong, in words. */
  problem?: string;
}

export type UploadEvent =
  | { type: "begun"; key: string; name: string; bytes: number }
  | { type: "sent"; key: string; sent: number }
  | { type: "paused" | "resumed" | "ready"; key: string }
  | { type: "gone"; key: string }
  | { type: "failed" | "refused"; key: string; problem: string };

/** The files on their way after an event; events about those that are gone change nothing. */
export function afterUploadEvent(all: readonly Sending[], event: UploadEvent): readonly Sending[] {
  if (event.type === "begun") {
    const { key, name, bytes } = event;
    return [...all, { key, name, bytes, sent: 0, state: "sending" }];
  }
  if (event.type === "gone") return all.filter(({ key }) => key !== event.key);
  return all.map((one) => (one.key === event.key ? changed(one, event) : one));
}

type Change = Exclude<UploadEvent, { type: "begun" } | { type: "gone" }>;

function changed(one: Sending, event: Change): Sending {
  switch (event.type) {
    case "sent":
      // The last bytes are looked at before they are answered; a late note does not wake what was paused.
      if (one.state !== "sending" && one.state !== "checking") return one;
      return { ...one, sent: event.sent, state: event.sent >= one.bytes ? "checking" : "sending" };
    case "paused":
      return { ...one, state: "paused" };
    case "resumed":
      return { ...one, state: "sending", problem: undefined };
    case "ready":
      return { ...one, sent: one.bytes, state: "ready" };
    default:
      return { ...one, state: event.type, problem: event.problem };
  }
}
