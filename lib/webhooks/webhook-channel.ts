/** NOTIFY channel: something is due. Without payload. */
export const webhookChannel = "webhook_due";
