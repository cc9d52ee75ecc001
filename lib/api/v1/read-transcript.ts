import { z } from "zod";
import { viewers } from "#lib/api/access";
import { json } from "#lib/api/answer";
import { operation } from "#lib/api/operation";
import { text } from "#lib/api/text";
import { findVersion } from "#lib/api/v1/find-version";
import { JobParams } from "#lib/api/v1/params";
import { TranscriptParagraph } from "#lib/contracts/video-view";

const words = {
  method: "GET",
  tag: "videos",
  access: viewers("videos:read"),
  input: z.object({ params: JobParams }),
} as const;

const Transcript = z.object({
  job_id: z.string(),
  title: z.string(),
  language: z.string(),
  /** Times are film seconds. */
  paragraphs: z.array(TranscriptParagraph.extend({ text: z.string() })),
});

export const readTranscript = operation({
  ...words,
  id: "readTranscript",
  path: "/v1/videos/jobs/{id}/transcript",
  summary: "What is said in the film, word by word with its times",
  answer: json(Transcript),
  failures: ["NOT_READY"],
  run: async ({ params: { id } }, viewer) => {
    const { title, version } = await findVersion(id, viewer);
    const paragraphs = version.facts.transcript.map((paragraph) => ({ ...paragraph, text: spoken(paragraph) }));
    return { job_id: id, title, language: version.facts.language, paragraphs };
  },
});

export const readTranscriptText = operation({
  ...words,
  id: "readTranscriptText",
  path: "/v1/videos/jobs/{id}/transcript.txt",
  summary: "What is said in the film, as plain text",
  answer: text("text/plain"),
  failures: ["NOT_READY"],
  run: async ({ params: { id } }, viewer) => {
    const { title, version } = await findVersion(id, viewer);
    return `${[title, ...version.facts.transcript.map(spoken)].join("\n\n")}\n`;
  },
});

const spoken = ({ words: said }: TranscriptParagraph): string => said.map(({ text: word }) => word).join(" ");
