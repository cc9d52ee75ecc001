"use client";
import { useState } from "react";
import type { ApiKeyView } from "#lib/contracts/api-key-view";
import { useRevokeKey } from "../../../_data/use-keys";
import { Button } from "../../../_ui/button";
import { classes } from "../../../_ui/classes";
import { SureQuestion } from "../../../_ui/sure-question.client";
import { toast, toastProblem } from "../../../_ui/toast";

const day = (iso: string): string => new Date(iso).toLocaleDateString(undefined, { dateStyle: "medium" });

/** One key: what it may do, how long, when it was used, and the way to shut it. */
export function KeyCard({ apiKey, onRevoked }: { apiKey: ApiKeyView; onRevoked: () => void }) {
  const { id, name, prefix, scopes, revoked_at } = apiKey;
  const revoke = useRevokeKey(id);
  const [asked, setAsked] = useState<"not yet" | "asked" | "left">("not yet");
  const inUse = revoked_at === undefined;
  const shut = () =>
    revoke.mutate(undefined, {
      onError: toastProblem,
      onSuccess: () => {
        toast("The key opens nothing any more.");
        onRevoked();
      },
    });
  return (
    <article className={classes("grid grid-cols-[minmax(0,1fr)] gap-3 py-5", !inUse && "text-soft")}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="wrap-anywhere font-medium">{name}</span>
            <code className="font-mono text-soft text-sm">{prefix}…</code>
          </h3>
          <p className="text-sm">{scopes.join(" · ")}</p>
          <Times apiKey={apiKey} />
        </div>
        {inUse && asked !== "asked" && (
          <Button autoFocus={asked === "left"} onClick={() => setAsked("asked")}>
            Revoke
          </Button>
        )}
      </div>
      {inUse && asked === "asked" && (
        <SureQuestion
          words="Whatever uses it stops working at once, and it cannot be brought back."
          yes="Revoke it"
          no="Leave it"
          busy={revoke.isPending}
          onYes={shut}
          onNo={() => setAsked("left")}
        />
      )}
    </article>
  );
}

// Dates are the reader's own: the server does not know their zone.
function Times({ apiKey: { created_at, expires_at, revoked_at, last_used_at } }: { apiKey: ApiKeyView }) {
  const words = [
    `Made ${day(created_at)}`,
    last_used_at ? `used ${day(last_used_at)}` : "never used",
    revoked_at ? `revoked ${day(revoked_at)}` : expires_at ? `until ${day(expires_at)}` : "without an end",
  ];
  return (
    <p suppressHydrationWarning className="text-soft text-sm tabular-nums">
      {words.join(" · ")}
    </p>
  );
}
