import { box } from "#lib/media/mp4/boxes";

export interface ChapterStart {
  title: string;
  /** Film seconds. */
  start: number;
}

const most = 255;

/** Chapters as players of downloaded files read them (`chpl`, of Nero; times in 100 ns; at most 255). */
export function chaptersBox(chapters: readonly ChapterStart[]): Buffer {
  const kept = chapters.slice(0, most);
  const entries = kept.map(({ title, start }) => {
    const text = withinBytes(title, most);
    const head = Buffer.alloc(9);
    head.writeBigUInt64BE(BigInt(Math.round(start * 10_000_000)));
    head.writeUInt8(text.length, 8);
    return Buffer.concat([head, text]);
  });
  return box("chpl", Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, kept.length]), ...entries);
}

/** As many whole characters as fit. */
function withinBytes(text: string, bytes: number): Buffer {
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (Buffer.byteLength(kept + segment) > bytes) break;
    kept += segment;
  }
  return Buffer.from(kept);
}
