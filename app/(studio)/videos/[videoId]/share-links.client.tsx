"use client";
import { useState } from "react";
import { Button } from "../../../_ui/button";
import { Notice } from "../../../_ui/notice";
import { Skeleton } from "../../../_ui/skeleton";
import { toastProblem } from "../../../_ui/toast";
import { useShareActs, useShares } from "../../../queries";
import { ShareLink } from "./share-link.client";

export interface ShareLinksProps {
  videoId: string;
  /** Pixels: the shape of the frame that other sites show. */
  film: { title: string; width: number; height: number };
}

/** The standing link with what can be done to it, or the way to one, and back to the one that was just taken back. */
export function ShareLinks({ videoId, film }: ShareLinksProps) {
  const shares = useShares(videoId);
  const acts = useShareActs(videoId);
  const [closed, setClosed] = useState<string>();
  if (shares.isPending) return <Skeleton className="h-24" />;
  if (shares.isError) return <Notice tone="bad" role="alert" title={shares.error.message} />;
  const standing = shares.data.shares.find(isStanding);
  if (standing) {
    const onClosed = () => setClosed(standing.token);
    return <ShareLink key={standing.token} share={standing} film={film} acts={acts} onClosed={onClosed} />;
  }
  const reopen = (token: string) => acts.restore.mutate(token, { onError: toastProblem });
  const busy = acts.create.isPending || acts.restore.isPending;
  return (
    <div className="grid gap-4">
      {closed !== undefined && (
        <Notice tone="note" role="status" title="The link no longer works.">
          <p className="text-soft">
            It can be opened again for a few minutes, as it was; a new one has another address.
          </p>
        </Notice>
      )}
      <div className="grid gap-2">
        {closed !== undefined && (
          // The button that was pressed is gone: whoever uses keys goes on here.
          <Button autoFocus disabled={busy} onClick={() => reopen(closed)}>
            Open it again
          </Button>
        )}
        <Button
          look="primary"
          disabled={busy}
          onClick={() =>
            acts.create.mutate(undefined, { onError: toastProblem, onSuccess: () => setClosed(undefined) })
          }
        >
          {acts.create.isPending ? "Making the link…" : closed === undefined ? "Get the link" : "Get a new link"}
        </Button>
      </div>
    </div>
  );
}

const isStanding = ({ revokedAt, expiresAt }: { revokedAt?: string; expiresAt?: string }): boolean =>
  revokedAt === undefined && (expiresAt === undefined || Date.parse(expiresAt) > Date.now());
