import { isbot } from "isbot";
import { log } from "#lib/log/log";
import { countVisit } from "#lib/videos/count-visit";

/** Counts whoever asked for a shared page with these headers; programs, and browsers that only fetch ahead, are no viewers. */
export async function countShareVisit(token: string, asked: Headers): Promise<void> {
  const agent = asked.get("user-agent") ?? "";
  const ahead = asked.has("next-router-prefetch") || /prefetch/.test(asked.get("sec-purpose") ?? "");
  if (ahead || isbot(agent)) return;
  // Only a figure hangs on the address, so the sender's own word for it will do.
  const signs = [asked.get("x-forwarded-for") ?? "", agent, asked.get("accept-language") ?? ""];
  try {
    await countVisit(token, signs);
  } catch (error) {
    log("api").warn({ err: error }, "a view was not counted");
  }
}
