"use client";
import { Link2 } from "lucide-react";
import { toast } from "sonner";
import { Button, buttonClass } from "../../../_ui/button";
import { CopyButton } from "../../../_ui/copy-button.client";
import { TextInput } from "../../../_ui/inputs";
import { Sheet } from "../../../_ui/sheet.client";
import { useCreateShare, useRevokeShare } from "../../../queries";

const complain = (problem: Error) => toast.error(problem.message);

/** The public link to the film: get it, copy it, take it back. */
export function ShareSheet({ videoId }: { videoId: string }) {
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
      <ShareLink videoId={videoId} />
    </Sheet>
  );
}

function ShareLink({ videoId }: { videoId: string }) {
  const create = useCreateShare(videoId);
  const revoke = useRevokeShare();
  const share = create.data;
  if (!share) {
    return (
      <Button
        look="primary"
        disabled={create.isPending}
        onClick={() => create.mutate(undefined, { onError: complain })}
      >
        {create.isPending ? "Making the link…" : "Get the link"}
      </Button>
    );
  }
  const url = new URL(share.url, location.href).href;
  const takeBack = () =>
    revoke.mutate(share.token, {
      onError: complain,
      onSuccess: () => {
        create.reset();
        toast("The link no longer works.");
      },
    });
  return (
    <div className="grid gap-3">
      <TextInput readOnly value={url} aria-label="Link to the film" onFocus={(event) => event.target.select()} />
      <div className="flex flex-wrap gap-2">
        <CopyButton text={url} label="Copy link" />
        <a href={url} target="_blank" rel="noreferrer" className={buttonClass()}>
          Look at it
        </a>
        <Button look="plain" disabled={revoke.isPending} onClick={takeBack}>
          Take it back
        </Button>
      </div>
    </div>
  );
}
