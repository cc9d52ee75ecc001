import { subscribe } from "node:diagnostics_channel";
import { ServerResponse } from "node:http";

/** Carries a body's length through Next, which drops Content-Length from what route handlers answer. */
export const lengthHeader = "x-reelwright-length";

/**
 * Makes `lengthHeader` the Content-Length that players, download bars and HEAD want. Call once, before the first
 * request; without it lengths are left out, as Next does.
 */
export function keepLength(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("response" in message)) return;
    const { response } = message;
    if (!(response instanceof ServerResponse)) return;
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      name.toLowerCase() === lengthHeader ? setHeader("content-length", String(value)) : setHeader(name, value);
  });
}
