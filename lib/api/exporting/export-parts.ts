import { findKeys } from "#lib/accounts/api-key-store";
import { findAuditEntries } from "#lib/accounts/audit-store";
import { characterLine, jobLine, ledgerLine, videoLine } from "#lib/api/exporting/export-lines";
import { apiKeyView } from "#lib/api/v1/api-key-view";
import { auditView } from "#lib/api/v1/audit-view";
import { shareView } from "#lib/api/v1/share-view";
import { webhookView } from "#lib/api/v1/webhook-view";
import { listCharacters } from "#lib/characters/read-character";
import type { Scope } from "#lib/contracts/scopes";
import { findJobsOf } from "#lib/jobs/owned-job-store";
import { findLines } from "#lib/limits/ledger-line-store";
import { listUploads, uploadView } from "#lib/uploads/read-upload";
import { findSharesOfOwner, findVersionsOf } from "#lib/videos/owned-version-store";
import { findWebhooks } from "#lib/webhooks/webhook-store";

/** Rows of one kind as lines of JSON. */
export interface ExportPart {
  /** Of its file, without the ending. */
  name: string;
  /** Without it the part is left out. */
  scope: Scope;
  /** In words, for whoever opens the archive. */
  words: string;
  pages(ownerId: string, baseUrl: string): AsyncIterable<object[]>;
}

interface Listing<R> {
  find: (ownerId: string, after: string | undefined, most: number) => Promise<R[]>;
  placeOf: (row: R) => string;
  view: (row: R, baseUrl: string) => object;
  pageSize?: number;
}

/** Pages of a list, each asked for when it is needed. */
export async function* pagesOf<R>(
  { find, placeOf, pageSize = 100 }: Omit<Listing<R>, "view">,
  ownerId: string,
): AsyncGenerator<R[], void, undefined> {
  for (let after: string | undefined; ; ) {
    const rows = await find(ownerId, after, pageSize);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < pageSize || last === undefined) return;
    after = placeOf(last);
  }
}

function part<R>(name: string, scope: Scope, words: string, listing: Listing<R>): ExportPart {
  async function* pages(ownerId: string, baseUrl: string) {
    for await (const rows of pagesOf(listing, ownerId)) yield rows.map((row) => listing.view(row, baseUrl));
  }
  return { name, scope, words, pages };
}

const byId = ({ id }: { id: string }): string => id;

/** Versions bring their storyboards and transcripts: fewer at once. */
export const versionListing = { find: findVersionsOf, placeOf: byVersion, pageSize: 20 };

function byVersion({ version }: Awaited<ReturnType<typeof findVersionsOf>>[number]): string {
  return version.id;
}

/** What an export holds as lines of JSON, in the order of its files. */
export const exportParts: readonly ExportPart[] = [
  part("jobs", "jobs:read", "Every order, with what was asked for, how it went and what it cost.", {
    find: findJobsOf,
    placeOf: byId,
    view: jobLine,
  }),
  part("videos", "videos:read", "Every version of every film: its words, figures, chapters and transcript.", {
    ...versionListing,
    view: videoLine,
  }),
  part("shares", "shares:read", "Public links that stand or stood, with their rules and views.", {
    find: findSharesOfOwner,
    placeOf: ({ token }) => token,
    view: shareView,
  }),
  part("files", "files:read", "Files that were uploaded.", { find: listUploads, placeOf: byId, view: uploadView }),
  part("characters", "characters:read", "Characters, with the names of their pictures.", {
    find: listCharacters,
    placeOf: byId,
    view: characterLine,
  }),
  part("keys", "account:read", "API keys: names, scopes and times, never the keys.", {
    find: findKeys,
    placeOf: byId,
    view: apiKeyView,
  }),
  part("webhooks", "webhooks:read", "Webhooks, without their secrets.", {
    find: findWebhooks,
    placeOf: byId,
    view: webhookView,
  }),
  part("ledger", "account:read", "Every movement of money, in micro-dollars.", {
    find: findLines,
    placeOf: byId,
    view: ledgerLine,
  }),
  part("audit", "account:read", "The record of acts.", { find: findAuditEntries, placeOf: byId, view: auditView }),
];
