import { z } from "zod";
import { actorOf, audit } from "#lib/accounts/audit";
import { owners } from "#lib/api/access";
import { exportEntries } from "#lib/api/exporting/export-entries";
import { operation } from "#lib/api/operation";
import { accountView } from "#lib/api/v1/account-view";
import { zip } from "#lib/api/zip";

const Flag = z.enum(["true", "false"]).default("false");

export const exportAccount = operation({
  id: "exportAccount",
  method: "GET",
  path: "/v1/account/export",
  summary:
    "All that one has here, as a zip: orders, storyboards, captions, links, files, characters, keys, money, the record",
  description:
    "Lines of JSON, and of each film its storyboard, captions, chapters and poster. The bytes of films come with " +
    "`films=true`, those of uploaded files and of characters with `files=true`. Secrets are never in it, nor what is deleted, nor what the " +
    "credential's scopes do not open. The zip is written while it is sent: one that breaks off does not open.",
  tag: "account",
  access: owners("account:read"),
  // It reads all there is.
  limit: "write",
  input: z.object({
    query: z.object({
      films: Flag.meta({ description: "`true`: with the films themselves." }),
      files: Flag.meta({ description: "`true`: with the uploaded files themselves." }),
    }),
  }),
  answer: zip,
  run: async ({ query }, caller, { requestId, method, baseUrl }) => {
    const account = await accountView(caller);
    const { ownerId } = caller;
    const [films, files] = [query.films === "true", query.files === "true"];
    const record = { ownerId, actor: actorOf(caller), act: "account.exported", subject: ownerId, requestId };
    if (method !== "HEAD") await audit({ ...record, details: { films, files } });
    const now = new Date();
    return {
      fileName: `reelwright-${now.toISOString().slice(0, 10)}.zip`,
      entries: (signal) => exportEntries({ account, baseUrl, films, files, now }, signal),
    };
  },
});
