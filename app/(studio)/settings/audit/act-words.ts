import type { AuditActor, AuditSubject } from "#lib/contracts/audit-view";
import type { Choice } from "../../../_ui/inputs";

/** Acts for people; one that is not in here is shown as it is. */
export const actWords: Readonly<Record<string, string>> = {
  "key.made": "Made an API key",
  "key.revoked": "Revoked an API key",
  "share.made": "Made a public link",
  "share.changed": "Changed a public link",
  "share.closed": "Closed a public link",
  "share.restored": "Opened a public link again",
  "video.deleted": "Deleted a film",
  "video.restored": "Brought a film back",
  "video.taken-down": "Closed a film to the public",
  "video.put-back": "Opened a film to the public again",
  "report.settled": "Settled a report",
  "report.reopened": "Opened a report again",
  "job.deleted": "Deleted an order",
  "job.restored": "Brought an order back",
  "file.made": "Sent a file",
  "file.deleted": "Deleted a file",
  "character.made": "Made a character",
  "character.deleted": "Deleted a character",
  "webhook.made": "Added a webhook",
  "webhook.changed": "Changed a webhook",
  "webhook.removed": "Removed a webhook",
  "webhook.secret-changed": "Made a webhook’s secret anew",
  "cap.set": "Set a limit",
  "provider.asked": "Asked a provider whether it is there",
  "account.changed": "Changed what is kept",
  "account.exported": "Downloaded everything",
  "account.emptied": "Deleted everything",
  "account.left": "Left",
  "guest.claimed": "Took over what was made before signing in",
};

const subjects: Readonly<Record<AuditSubject, string>> = {
  key: "API keys",
  share: "Public links",
  report: "Reports",
  video: "Films",
  job: "Orders",
  file: "Files",
  character: "Characters",
  webhook: "Webhooks",
  cap: "Limits",
  provider: "Providers",
  account: "All my data",
  guest: "Signing in",
};
const actors: Readonly<Record<AuditActor, string>> = { owner: "Me", key: "My API keys", other: "Others" };

const choicesOf = (all: string, words: Readonly<Record<string, string>>): readonly Choice[] => [
  { value: "", label: all },
  ...Object.entries(words).map(([value, label]) => ({ value, label })),
];
export const subjectChoices = choicesOf("Everything", subjects);
export const actorChoices = choicesOf("Anybody", actors);
