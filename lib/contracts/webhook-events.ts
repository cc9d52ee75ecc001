/** What a webhook can be told of. */
export const webhookEvents = ["job.completed", "job.failed", "job.cancelled"] as const;
