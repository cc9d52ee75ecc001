"use client";
import { Link2 } from "lucide-react";
import dynamic from "next/dynamic";
import { Sheet } from "../../../_ui/sheet.client";
import { Skeleton } from "../../../_ui/skeleton";
import type { ShareLinksProps } from "./share-links.client";

const ShareLinks = dynamic(() => import("./share-links.client").then((module) => module.ShareLinks), {
  ssr: false,
  loading: () => <Skeleton className="h-24" />,
});

/** The public link to the film: get it, say how it opens, take it back. */
export function ShareSheet({ videoId, film }: ShareLinksProps) {
  return (
    <Sheet
      title="Share the film"
      description="Whoever has a link can watch the film, without an account. They see the film, its title and transcript: nothing else of yours."
      button={{
        look: "primary",
        children: (
          <>
            <Link2 className="size-4" aria-hidden />
            Share
          </>
        ),
      }}
    >
      <ShareLinks videoId={videoId} film={film} />
    </Sheet>
  );
}
