"use client";
import { useState } from "react";
import type { FilmStream } from "./play-stream";

/** Keys that are the list's own, and not the player's. */
const ownKeys = (select: HTMLSelectElement | null) =>
  select?.setAttribute("keysused", "ArrowUp ArrowDown ArrowLeft ArrowRight Space Enter");

/** Which size of the picture is fetched; by itself, what the connection carries. */
export function SizeSelect({ stream }: { stream: FilmStream }) {
  const [size, setSize] = useState("");
  return (
    <select
      ref={ownKeys}
      className="film-player-size"
      aria-label="Picture size"
      value={size}
      onChange={({ target: { value } }) => {
        setSize(value);
        stream.choose(value === "" ? undefined : value);
      }}
    >
      <option value="">Auto</option>
      {stream.sizes.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
