import { readFile } from "node:fs/promises";
import { z } from "zod";
import { anybody } from "#lib/api/access";
import { lasting } from "#lib/api/lasting";
import { operation } from "#lib/api/operation";
import { Failure } from "#lib/errors/failure";
import { fontPath } from "#lib/film/font-files";

export const readFont = operation({
  id: "readFont",
  method: "GET",
  path: "/v1/fonts/{name}",
  summary: "A font that films are drawn with",
  tag: "catalogue",
  access: anybody,
  input: z.object({ params: z.object({ name: z.string().min(1).max(120) }) }),
  answer: lasting("font/woff2"),
  run: async ({ params: { name } }) => {
    const path = fontPath(name);
    if (path === undefined) throw new Failure("NOT_FOUND");
    return readFile(path);
  },
});
