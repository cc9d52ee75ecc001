import { bind } from "#lib/api/bind";
import { testWebhook } from "#lib/api/v1/test-webhook";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(testWebhook);
