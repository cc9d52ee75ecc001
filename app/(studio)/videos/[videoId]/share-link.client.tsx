"use client";
import type { ShareRules } from "#lib/contracts/share-order";
import type { ShareView } from "#lib/contracts/video-view";
import { Button, buttonClass } from "../../../_ui/button";
import { CopyButton } from "../../../_ui/copy-button.client";
import { Disclosure } from "../../../_ui/disclosure";
import { TextArea, TextInput } from "../../../_ui/inputs";
import { Switch } from "../../../_ui/switch.client";
import { toast, toastProblem } from "../../../_ui/toast";
import type { useShareActs } from "../../../queries";
import { QrCode } from "./qr-code";
import { ShareEnd } from "./share-end.client";
import { SharePassword } from "./share-password.client";

interface ShareLinkProps {
  share: ShareView;
  film: { title: string; width: number; height: number };
  acts: ReturnType<typeof useShareActs>;
  onClosed: () => void;
}

const views = (count: number): string =>
  count === 0 ? "Nobody has looked yet." : `Seen ${count === 1 ? "once" : `${count} times`}.`;

/** A link that stands: to copy, to show, and how it opens. */
export function ShareLink({ share, film, acts, onClosed }: ShareLinkProps) {
  const { token } = share;
  const url = new URL(share.url, location.href).href;
  const frame = embedCode(new URL(`/embed/${token}`, url).href, film);
  const change = (rules: ShareRules, done?: string) =>
    acts.change.mutate({ token, rules }, { onError: toastProblem, onSuccess: () => done && toast(done) });
  const takeBack = () => {
    onClosed();
    acts.revoke.mutate(token, { onError: toastProblem });
  };
  return (
    <div className="grid gap-4">
      <TextInput readOnly value={url} aria-label="Link to the film" onFocus={(event) => event.target.select()} />
      <div className="flex flex-wrap gap-2">
        <CopyButton text={url} label="Copy link" />
        <a href={url} target="_blank" rel="noreferrer" className={buttonClass()}>
          Look at it
        </a>
        <Button look="plain" size="snug" disabled={acts.revoke.isPending} onClick={takeBack}>
          Take it back
        </Button>
      </div>
      <p className="text-soft text-sm">{views(share.views)}</p>
      <div>
        <Disclosure title="Who may open it, and until when">
          <div className="grid gap-5">
            <ShareEnd expiresAt={share.expiresAt} onChange={(expires_at) => change({ expires_at }, "Saved.")} />
            <SharePassword
              hasPassword={share.hasPassword}
              busy={acts.change.isPending}
              onChange={(password) =>
                change(
                  { password },
                  password === null ? "The password is gone." : "The link now asks for the password.",
                )
              }
            />
            <Switch
              id="share-download"
              label="The film may be saved"
              checked={share.downloadable}
              onChange={(downloadable) => change({ downloadable })}
            />
            <Switch
              id="share-index"
              label="Search engines may list it"
              checked={share.indexable}
              onChange={(indexable) => change({ indexable })}
            />
          </div>
        </Disclosure>
        <Disclosure title="Show it on another site">
          <div className="grid gap-4">
            <Switch
              id="share-embed"
              label="Other sites may show the player"
              checked={share.embeddable}
              onChange={(embeddable) => change({ embeddable })}
            />
            {share.embeddable && (
              <>
                <TextArea
                  readOnly
                  rows={4}
                  value={frame}
                  aria-label="HTML of the player"
                  className="font-mono text-sm"
                />
                <div>
                  <CopyButton text={frame} label="Copy HTML" />
                </div>
              </>
            )}
          </div>
        </Disclosure>
        <Disclosure title="Code to scan">
          <QrCode text={url} label={`Code that leads to ${film.title}`} />
        </Disclosure>
      </div>
    </div>
  );
}

function embedCode(src: string, { title, width, height }: ShareLinkProps["film"]): string {
  const name = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const style = `border:0;width:100%;max-width:${width}px;aspect-ratio:${width}/${height}`;
  return `<iframe src="${src}" title="${name}" style="${style}" allow="fullscreen; picture-in-picture" allowfullscreen loading="lazy"></iframe>`;
}
