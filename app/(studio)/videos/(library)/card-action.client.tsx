"use client";
import { RotateCcw, Trash2 } from "lucide-react";
import { useState } from "react";
import type { LibraryItem } from "#lib/contracts/video-view";
import { type Deletable, useDelete, useDeletion } from "../../../_data/use-deletion";
import { Button } from "../../../_ui/button";

interface CardActionProps {
  item: LibraryItem;
  /** The card has left the list. */
  onGone: () => void;
}

const deletable = ({ jobId, videoId, title, status, deleted }: LibraryItem): Deletable => {
  const whole = deleted ? deleted.what === "video" : status === "completed";
  return whole && videoId ? { what: "video", id: videoId, title } : { what: "job", id: jobId, title };
};

/** Deletes a film of the library, or brings a deleted one back. */
export function CardAction(props: CardActionProps) {
  return props.item.deleted ? <Restore {...props} /> : <Delete {...props} />;
}

function Delete({ item, onGone }: CardActionProps) {
  const remove = useDelete();
  return (
    <Button
      look="plain"
      size="icon"
      className="-mt-2 -mr-2 text-soft hover:text-ink"
      aria-label={`Delete “${item.title}”`}
      title="Delete"
      disabled={remove.isPending}
      // The card leaves with the film: what its own callbacks would do is not done any more.
      onClick={() => void remove.mutateAsync(deletable(item)).then(onGone, () => {})}
    >
      <Trash2 className="size-4" aria-hidden />
    </Button>
  );
}

function Restore({ item, onGone }: CardActionProps) {
  const { restore } = useDeletion();
  const [busy, setBusy] = useState(false);
  const bringBack = async () => {
    setBusy(true);
    if (await restore(deletable(item))) onGone();
    setBusy(false);
  };
  return (
    // Not disabled meanwhile: where there is no room for it, whoever works by keyboard would lose their place.
    <Button
      aria-label={`Restore “${item.title}”`}
      aria-disabled={busy}
      onClick={() => (busy ? undefined : void bringBack())}
    >
      <RotateCcw className="size-4" aria-hidden />
      Restore
    </Button>
  );
}
