import { bind } from "#lib/api/bind";
import { changeWebhook } from "#lib/api/v1/change-webhook";
import { readWebhook } from "#lib/api/v1/read-webhook";
import { removeWebhook } from "#lib/api/v1/remove-webhook";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(changeWebhook, readWebhook, removeWebhook);
