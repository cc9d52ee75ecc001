import { bind } from "#lib/api/bind";
import { createWebhook } from "#lib/api/v1/create-webhook";
import { listWebhooks } from "#lib/api/v1/list-webhooks";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(createWebhook, listWebhooks);
