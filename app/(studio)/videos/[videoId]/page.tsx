import { RotateCcw } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { call } from "#lib/api/call";
import { readVideo } from "#lib/api/v1/read-video";
import { FilmTheatre } from "../../../_player/film-theatre.client";
import { theatreFilm } from "../../../_player/theatre-film";
import { buttonClass } from "../../../_ui/button";
import { timecode } from "../../../_ui/format-time";
import { ProblemScreen } from "../../../problem-screen";
import { DeleteFilm } from "../delete-film.client";
import { DownloadMenu } from "./download-menu.client";
import { downloadsOf } from "./downloads-of";
import { FilmFacts } from "./film-facts";
import { ShareSheet } from "./share-sheet.client";

const videoOf = cache((videoId: string) => call(readVideo, { params: { videoId } }));

export async function generateMetadata({ params }: PageProps<"/videos/[videoId]">): Promise<Metadata> {
  const video = await videoOf((await params).videoId);
  return { title: video.ok ? video.value.title : "Not found", robots: { index: false } };
}

export default async function VideoPage({ params }: PageProps<"/videos/[videoId]">) {
  const answer = await videoOf((await params).videoId);
  if (!answer.ok && answer.status < 500) notFound();
  if (!answer.ok) return <ProblemScreen error={answer.error} />;
  const video = answer.value;
  return (
    <FilmTheatre film={theatreFilm(video)} below={<FilmFacts video={video} />}>
      <div className="grid gap-4">
        <h1 className="font-serif text-xl tracking-tight sm:text-2xl">{video.title}</h1>
        {video.description && video.description !== video.title && (
          <p className="max-w-[70ch] text-soft">{video.description}</p>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <ShareSheet
            videoId={video.id}
            film={{ title: video.title, width: video.film.width, height: video.film.height }}
          />
          <DownloadMenu items={downloadsOf(video)} />
          {video.film.clip && (
            <Link href={{ pathname: "/videos/create/clip", query: { again: video.id } }} className={buttonClass()}>
              <RotateCcw className="size-4" aria-hidden />
              Make it again
            </Link>
          )}
          <DeleteFilm thing={{ what: "video", id: video.id, title: video.title }} />
          <span className="label-mono ml-auto text-soft max-sm:sr-only">{timecode(video.film.durationSeconds)}</span>
        </div>
      </div>
    </FilmTheatre>
  );
}
