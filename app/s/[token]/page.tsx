import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { notFound } from "next/navigation";
import { countShareVisit } from "#lib/api/count-share-visit";
import { FilmTheatre } from "../../_player/film-theatre.client";
import { theatreFilm } from "../../_player/theatre-film";
import { askedOrigin } from "../../_share/asked-origin";
import { readPassCookie } from "../../_share/pass-cookie";
import { PasswordForm } from "../../_share/password-form";
import { sharedFilm } from "../../_share/shared-film";
import { buttonClass } from "../../_ui/button";
import { ProblemScreen } from "../../problem-screen";
import { Wordmark } from "../../wordmark";
import { ReportSheet } from "./report-sheet.client";
import { shareMetadata } from "./share-metadata";

type Props = PageProps<"/s/[token]">;

const filmOf = async (token: string) => sharedFilm(token, await readPassCookie(token));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params;
  const share = await filmOf(token);
  if (share.ok) return shareMetadata(share.value, token, await askedOrigin());
  const title = share.error.code === "PASSWORD_REQUIRED" ? "A film behind a password" : "Not found";
  return { title, robots: { index: false, follow: false } };
}

/** A film for whoever has its link: nothing but the film, its title and what it says. */
export default async function SharePage({ params, searchParams }: Props) {
  const { token } = await params;
  const { problem } = await searchParams;
  const share = await filmOf(token);
  const locked = !share.ok && share.error.code === "PASSWORD_REQUIRED";
  if (!share.ok && !locked && share.status < 500) notFound();
  if (share.ok) await countShareVisit(token, await headers());
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-7xl grid-rows-[1fr_auto] gap-10 px-4 py-6 sm:px-6 lg:px-8 lg:py-10">
      {locked && (
        <div className="grid place-items-center">
          <PasswordForm token={token} where="page" problem={typeof problem === "string" ? problem : undefined} />
        </div>
      )}
      {!share.ok && !locked && <ProblemScreen error={share.error} />}
      {share.ok && (
        <FilmTheatre film={theatreFilm(share.value)}>
          <div className="flex flex-wrap items-start justify-between gap-4">
            <h1 className="font-serif text-xl tracking-tight sm:text-2xl">{share.value.title}</h1>
            {share.value.downloadUrl && (
              <a href={share.value.downloadUrl} className={buttonClass()}>
                Download
              </a>
            )}
          </div>
        </FilmTheatre>
      )}
      <footer className="flex flex-wrap items-center gap-x-2 gap-y-1 border-line border-t pt-4 text-soft text-sm">
        Made with
        <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center text-ink">
          <Wordmark />
        </Link>
        {share.ok && <ReportSheet token={token} />}
      </footer>
    </main>
  );
}
