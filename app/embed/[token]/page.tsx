import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { countShareVisit } from "#lib/api/count-share-visit";
import { FilmPlayer } from "../../_player/film-player.client";
import { PasswordForm } from "../../_share/password-form";
import { sharedFilm } from "../../_share/shared-film";

type Props = PageProps<"/embed/[token]">;

const only = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const share = await sharedFilm((await params).token, only((await searchParams).pass));
  return { title: share.ok ? share.value.title : "A film", robots: { index: false, follow: false } };
}

/** The player alone, for a frame on another site. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const { token } = await params;
  const { pass, problem } = await searchParams;
  const share = await sharedFilm(token, only(pass));
  const locked = !share.ok && share.error.code === "PASSWORD_REQUIRED";
  if (!share.ok && !locked) notFound();
  if (!share.ok) {
    return (
      <main className="grid min-h-dvh place-items-center p-6">
        <PasswordForm token={token} where="frame" problem={only(problem)} />
      </main>
    );
  }
  const { film, title, rules } = share.value;
  const page = `/s/${token}`;
  if (!rules.embeddable) {
    return (
      <main className="on-stage grid min-h-dvh place-items-center bg-stage p-6 text-center">
        <p>
          This film is shown on its own page only:{" "}
          <a href={page} target="_blank" rel="noreferrer" className="underline underline-offset-4">
            {title}
          </a>
        </p>
      </main>
    );
  }
  await countShareVisit(token, await headers());
  return (
    <main className="on-stage grid h-dvh place-items-center overflow-hidden bg-stage">
      <h1 className="sr-only">{title}</h1>
      <div style={{ width: `min(100vw, calc(100dvh * ${film.width / film.height}))` }}>
        <FilmPlayer video={share.value} />
      </div>
    </main>
  );
}
