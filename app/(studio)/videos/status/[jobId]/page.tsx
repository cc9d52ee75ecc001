import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { call } from "#lib/api/call";
import { readJob } from "#lib/api/v1/read-job";
import { readVideo } from "#lib/api/v1/read-video";
import type { VideoView } from "#lib/contracts/video-view";
import { ProblemScreen } from "../../../../problem-screen";
import { JobScreen } from "./job-screen.client";

const jobOf = cache((id: string) => call(readJob, { params: { id } }));

export async function generateMetadata({ params }: PageProps<"/videos/status/[jobId]">): Promise<Metadata> {
  const job = await jobOf((await params).jobId);
  return { title: job.ok ? (job.value.title ?? job.value.topic) : "Not found", robots: { index: false } };
}

export default async function StatusPage({ params }: PageProps<"/videos/status/[jobId]">) {
  const job = await jobOf((await params).jobId);
  if (!job.ok && job.status < 500) notFound();
  if (!job.ok) return <ProblemScreen error={job.error} />;
  const { videoId } = job.value;
  const video = videoId ? await call(readVideo, { params: { videoId } }) : undefined;
  return <JobScreen initial={job.value} video={video?.ok ? withoutWords(video.value) : undefined} />;
}

/** The player here stands without a transcript: its words, each with its time, would be most of the page. */
const withoutWords = (video: VideoView): VideoView => ({ ...video, film: { ...video.film, transcript: [] } });
