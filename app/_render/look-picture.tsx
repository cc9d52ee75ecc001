import type { LookName } from "#lib/contracts/looks";

/** A look as a picture (`lib/film/look-pictures`); beside it stands its name. */
export function LookPicture({ look }: { look: LookName }) {
  return (
    <span className="block aspect-video overflow-hidden bg-stage">
      {/* biome-ignore lint/performance/noImgElement: it is as small as it is shown, and needs no optimiser's server */}
      <img
        src={`/looks/${look}.webp`}
        alt=""
        width={384}
        height={216}
        loading="lazy"
        decoding="async"
        className="block h-auto w-full"
      />
    </span>
  );
}
