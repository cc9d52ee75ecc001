import { z } from "zod";
import { askComfy } from "#lib/providers/comfyui/ask-comfy";
import type { CallOptions } from "#lib/providers/media-work";
import { readReply } from "#lib/providers/read-reply";

const provider = "comfyui";
const Image = z.looseObject({ filename: z.string().min(1), subfolder: z.string().default(""), type: z.string() });
const Entry = z.looseObject({
  outputs: z.record(z.string(), z.looseObject({ images: z.array(Image).optional() })).default({}),
  status: z
    .looseObject({
      status_str: z.string(),
      completed: z.boolean().optional(),
      messages: z.array(z.tuple([z.string(), z.unknown()])).default([]),
    })
    .optional(),
});
export type HistoryEntry = z.infer<typeof Entry>;
const History = z.record(z.string(), Entry);
const Queued = z.array(z.tuple([z.number(), z.string()], z.unknown()));
const Queue = z.looseObject({ queue_running: Queued.default([]), queue_pending: Queued.default([]) });

export type FoundRun =
  | { where: "history"; entry: HistoryEntry }
  | { where: "running" }
  | { where: "pending"; before: number }
  | { where: "nowhere" };

/** Where a run is. Looked for in the history again at the end: it may have finished in between. */
export async function findRun(promptId: string, options: CallOptions): Promise<FoundRun> {
  const over = await inHistory(promptId, options);
  if (over) return over;
  const reply = await askComfy("/queue", { signal: options.signal });
  const { queue_running, queue_pending } = readReply(Queue, reply, { provider });
  if (queue_running.some(([, id]) => id === promptId)) return { where: "running" };
  const own = queue_pending.find(([, id]) => id === promptId);
  if (own) return { where: "pending", before: queue_pending.filter(([number]) => number < own[0]).length };
  return (await inHistory(promptId, options)) ?? { where: "nowhere" };
}

async function inHistory(promptId: string, { signal }: CallOptions): Promise<FoundRun | undefined> {
  const reply = await askComfy(`/history/${encodeURIComponent(promptId)}`, { signal });
  const entry = readReply(History, reply, { provider })[promptId];
  return entry && { where: "history", entry };
}
