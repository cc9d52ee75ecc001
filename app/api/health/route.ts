import { bind } from "#lib/api/bind";
import { readHealth } from "#lib/api/v1/read-health";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readHealth);
