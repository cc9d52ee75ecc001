import { bind } from "#lib/api/bind";
import { rotateWebhookSecret } from "#lib/api/v1/rotate-webhook-secret";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(rotateWebhookSecret);
