import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { call } from "#lib/api/call";
import { readSharedVideo } from "#lib/api/v1/read-shared-video";
import { FilmTheatre } from "../../_player/film-theatre.client";
import { ProblemScreen } from "../../problem-screen";
import { Wordmark } from "../../wordmark";
import { shareMetadata } from "./share-metadata";

const shareOf = cache((token: string) => call(readSharedVideo, { params: { token } }));

export async function generateMetadata({ params }: PageProps<"/s/[token]">): Promise<Metadata> {
  const { token } = await params;
  const share = await shareOf(token);
  if (!share.ok) return { title: "Not found", robots: { index: false } };
  return shareMetadata(share.value, new URL(`/s/${token}`, await askedOrigin()));
}

/** Where the page was asked for. It goes into this answer's tags only, which no cache keeps. */
async function askedOrigin(): Promise<string> {
  const asked = await headers();
  const protocol = asked.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${protocol}://${asked.get("host") ?? "localhost"}`;
}

/** A film for whoever has its link: nothing but the film, its title and what it says. */
export default async function SharePage({ params }: PageProps<"/s/[token]">) {
  const share = await shareOf((await params).token);
  if (!share.ok && share.status < 500) notFound();
  return (
    <main className="mx-auto grid w-full max-w-7xl gap-10 px-4 py-6 sm:px-6 lg:px-8 lg:py-10">
      {share.ok ? (
        <FilmTheatre video={share.value}>
          <h1 className="font-serif text-xl tracking-tight sm:text-2xl">{share.value.title}</h1>
        </FilmTheatre>
      ) : (
        <ProblemScreen error={share.error} />
      )}
      <footer className="flex items-center gap-2 border-line border-t pt-4 text-soft text-sm">
        Made with
        <Link href="/" className="inline-flex min-h-11 items-center text-ink">
          <Wordmark />
        </Link>
      </footer>
    </main>
  );
}
