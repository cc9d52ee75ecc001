/**
 * What a credential may do, as resource:act. A browser's guest, a signed-in user and the local owner hold all but
 * `operator`; a key holds those it was made with. `write` does not include `read`.
 */
export const scopes = [
  "jobs:read",
  "jobs:write",
  "videos:read",
  "videos:write",
  "shares:read",
  "shares:write",
  "files:read",
  "files:write",
  "characters:read",
  "characters:write",
  "webhooks:read",
  "webhooks:write",
  "account:read",
  "account:write",
  "operator",
] as const;

/** For people: what each scope opens. */
export const scopeWords: Readonly<Record<(typeof scopes)[number], string>> = {
  "jobs:read": "See jobs, their progress and logs",
  "jobs:write": "Order, cancel, retry and delete jobs",
  "videos:read": "See videos, their files, captions and storyboards",
  "videos:write": "Edit and delete videos",
  "shares:read": "See public links",
  "shares:write": "Make, change and close public links",
  "files:read": "See uploaded files",
  "files:write": "Upload and delete files",
  "characters:read": "See characters and their pictures",
  "characters:write": "Make, change and delete characters",
  "webhooks:read": "See webhooks and what was delivered",
  "webhooks:write": "Make, change, test and remove webhooks",
  "account:read": "See usage, limits, keys and the record of acts",
  "account:write": "Make and revoke keys, change caps and retention, delete everything",
  operator: "Run the installation: caps, take-downs, everybody's usage",
};
