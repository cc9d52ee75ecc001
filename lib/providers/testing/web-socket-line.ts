import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The server's side of a WebSocket, as far as a stub that only speaks needs one. */
export interface WebSocketLine {
  clientId: string;
  say(message: string | Uint8Array): void;
}

/** Accepts an upgrade. Frames of the other side are read over; its goodbye ends the line. */
export function openLine(incoming: IncomingMessage, socket: Duplex): WebSocketLine {
  const key = incoming.headers["sec-websocket-key"] ?? "";
  const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes: Buffer) => {
    if (((bytes[0] ?? 0) & 0x0f) === 8) socket.end(Buffer.from([0x88, 0]));
  });
  return {
    clientId: new URL(incoming.url ?? "/", "http://stub").searchParams.get("clientId") ?? "",
    say: (message) => {
      const bytes = Buffer.from(message);
      const kind = typeof message === "string" ? 0x81 : 0x82;
      const size = bytes.length < 126 ? [bytes.length] : [126, bytes.length >> 8, bytes.length & 0xff];
      if (socket.writable) socket.write(Buffer.concat([Buffer.from([kind, ...size]), bytes]));
    },
  };
}
