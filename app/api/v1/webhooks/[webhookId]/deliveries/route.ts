import { bind } from "#lib/api/bind";
import { listDeliveries } from "#lib/api/v1/list-deliveries";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(listDeliveries);
