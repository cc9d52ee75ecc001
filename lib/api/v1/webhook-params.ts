import { z } from "zod";

export const WebhookParams = z.object({ webhookId: z.uuid() });
export const DeliveryParams = WebhookParams.extend({ deliveryId: z.uuid() });
