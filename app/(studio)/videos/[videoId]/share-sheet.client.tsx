"use client";
import { Link2 } from "lucide-react";
import { toast } from "sonner";
import { Button } from "../../../_ui/button";
import { Notice } from "../../../_ui/notice";
import { Sheet } from "../../../_ui/sheet.client";
import { Skeleton } from "../../../_ui/skeleton";
import { useShareActs, useShares } from "../../../queries";
import { ShareLink } from "./share-link.client";

interface ShareSheetProps {
  videoId: string;
  /** Pixels: the shape of the frame that other sites show. */
  film: { title: string; width: number; height: number };
}

/** The public link to the film: get it, say how it opens, take it back. */
export function ShareSheet({ videoId, film }: ShareSheetProps) {
  return (
    <Sheet
      title="Share the film"
      description="Whoever has a link can watch the film, without an account. They see the film, its title and transcript: nothing else of yours."
      trigger={
        <Button look="primary">
          <Link2 className="size-4" aria-hidden />
          Share
        </Button>
      }
    >
      <Links videoId={videoId} film={film} />
    </Sheet>
  );
}

function Links({ videoId, film }: ShareSheetProps) {
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
      onClick={() => acts.create.mutate(undefined, { onError: (problem) => toast.error(problem.message) })}
    >
      {acts.create.isPending ? "Making the link…" : "Get the link"}
    </Button>
  );
}

const isStanding = ({ revokedAt, expiresAt }: { revokedAt?: string; expiresAt?: string }): boolean =>
  revokedAt === undefined && (expiresAt === undefined || Date.parse(expiresAt) > Date.now());
