import type { HlsIndex } from "#lib/contracts/hls-index";

/** One way to see a film: where its playlist is, and what a player has to know before it asks. */
export interface Variant {
  index: HlsIndex;
  uri: string;
  /** Most frames a second. */
  fps: number;
}

export interface Captions {
  uri: string;
  /** BCP 47. */
  language: string;
}

const captionsGroup = "captions";

/** The playlist of one rendition: `mediaUri` is the file that `fragment-film` wrote. */
export function mediaPlaylist({ headBytes, segments }: HlsIndex, mediaUri: string): string {
  let at = headBytes;
  const lines = segments.flatMap(({ bytes, seconds }) => {
    const line = [`#EXTINF:${seconds.toFixed(6)},`, `#EXT-X-BYTERANGE:${bytes}@${at}`, mediaUri];
    at += bytes;
    return line;
  });
  return playlist([
    ...wholeFilm(segments.map(({ seconds }) => seconds)),
    `#EXT-X-MAP:URI="${mediaUri}",BYTERANGE="${headBytes}@0"`,
    ...lines,
    "#EXT-X-ENDLIST",
  ]);
}

/** The playlist of captions that are one WebVTT file. */
export function captionsPlaylist(durationSeconds: number, vttUri: string): string {
  return playlist([
    ...wholeFilm([durationSeconds]),
    `#EXTINF:${durationSeconds.toFixed(6)},`,
    vttUri,
    "#EXT-X-ENDLIST",
  ]);
}

/** The playlist of playlists, the largest picture first. Captions are offered, never switched on by themselves. */
export function masterPlaylist(variants: readonly Variant[], captions?: Captions): string {
  const media = captions && [
    `#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="${captionsGroup}",NAME="Captions",LANGUAGE="${captions.language}",` +
      `DEFAULT=NO,AUTOSELECT=NO,FORCED=NO,URI="${captions.uri}"`,
  ];
  const sorted = variants.toSorted((a, b) => b.index.height - a.index.height);
  return playlist([
    "#EXT-X-INDEPENDENT-SEGMENTS",
    ...(media ?? []),
    ...sorted.flatMap(({ index, uri, fps }) => [
      `#EXT-X-STREAM-INF:BANDWIDTH=${index.bandwidth},AVERAGE-BANDWIDTH=${index.averageBandwidth},` +
        `CODECS="${index.codecs}",RESOLUTION=${index.width}x${index.height},FRAME-RATE=${fps.toFixed(3)}` +
        (captions ? `,SUBTITLES="${captionsGroup}"` : ""),
      uri,
    ]),
  ]);
}

const wholeFilm = (seconds: readonly number[]): string[] => [
  `#EXT-X-TARGETDURATION:${Math.ceil(Math.max(1, ...seconds))}`,
  "#EXT-X-MEDIA-SEQUENCE:0",
  "#EXT-X-PLAYLIST-TYPE:VOD",
  "#EXT-X-INDEPENDENT-SEGMENTS",
];

// Version 7: byte ranges, and a map for files in fragments.
const playlist = (lines: readonly string[]): string => `${["#EXTM3U", "#EXT-X-VERSION:7", ...lines].join("\n")}\n`;
