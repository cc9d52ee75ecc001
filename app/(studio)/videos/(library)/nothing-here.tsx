import Link from "next/link";
import { buttonClass } from "../../../_ui/button";
import type { LibraryAddress } from "./library-view";

/** What stands where no films are, and why. */
export function NothingHere({ at: { show, q } }: { at: LibraryAddress }) {
  if (q !== "") return <Quiet words={`Nothing here has “${q}” in its title, topic or tags.`} />;
  if (show === "deleted") {
    return <Quiet words="Nothing was deleted lately. What is deleted waits here for a while and can be restored." />;
  }
  if (show === "failed") return <Quiet words="Nothing has failed." />;
  return (
    <div className="grid justify-items-start gap-4 rounded-md border border-edge border-dashed p-8 sm:p-14">
      <h2 className="font-serif text-lg">No films yet</h2>
      <p className="max-w-[50ch] text-soft">
        The first one takes a minute: a topic is enough, and the Pythagorean theorem is a good one to begin with.
      </p>
      <Link href="/videos/create?topic=Pythagorean%20Theorem" className={buttonClass({ look: "primary" })}>
        Make the first film
      </Link>
    </div>
  );
}

const Quiet = ({ words }: { words: string }) => (
  <p role="status" className="max-w-[60ch] text-soft">
    {words}
  </p>
);
