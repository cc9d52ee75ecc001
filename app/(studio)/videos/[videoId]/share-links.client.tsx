"use client";
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

/** The standing link with what can be done to it, or the way to one. */
export function ShareLinks({ videoId, film }: ShareLinksProps) {
  const shares = useShares(videoId);
  const acts = useShareActs(videoId);
  if (shares.isPending) return <Skeleton className="h-24" />;
  if (shares.isError) return <Notice tone="bad" role="alert" title={shares.error.message} />;
  const standing = shares.data.shares.find(isStanding);
  if (standing) return <ShareLink key={standing.token} share={standing} film={film} acts={acts} />;
  return (
    <Button
      look="primary"
      disabled={acts.create.isPending}
      onClick={() => acts.create.mutate(undefined, { onError: toastProblem })}
    >
      {acts.create.isPending ? "Making the link…" : "Get the link"}
    </Button>
  );
}

const isStanding = ({ revokedAt, expiresAt }: { revokedAt?: string; expiresAt?: string }): boolean =>
  revokedAt === undefined && (expiresAt === undefined || Date.parse(expiresAt) > Date.now());
