import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { call } from "#lib/api/call";
import { listVideos } from "#lib/api/v1/list-videos";
import { HeroFilm } from "../_render/hero-film.client";
import { buttonClass } from "../_ui/button";
import { FilmGrid } from "./videos/film-grid";

export default async function HomePage() {
  const recent = await call(listVideos, { query: { items_per_page: 4 } });
  const items = recent.ok ? recent.value.videos : [];
  return (
    <div className="grid gap-20">
      <section className="grid items-center gap-x-16 gap-y-10 pt-2 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:pt-14">
        <div className="grid gap-6">
          <h1 className="font-serif text-2xl tracking-tight sm:text-[3.25rem] sm:leading-[1.06]">
            Write what it is about. Watch it explained.
          </h1>
          <p className="max-w-[46ch] text-base text-soft">
            Reelwright turns a topic, or your own notes, into a narrated and captioned film. It writes the storyboard,
            speaks it, draws every frame and cuts it together, on this machine.
          </p>
          <div>
            <Link href="/videos/create" className={buttonClass({ look: "primary", size: "large" }, "w-full sm:w-auto")}>
              Make a film
              <ArrowRight className="size-5" aria-hidden />
            </Link>
          </div>
        </div>
        <HeroFilm />
      </section>
      {items.length > 0 && (
        <section aria-labelledby="recent" className="grid gap-4">
          <div className="flex items-baseline justify-between gap-4">
            <h2 id="recent" className="font-serif text-lg">
              Your films
            </h2>
            <Link href="/videos" className={buttonClass({ look: "plain" }, "px-0!")}>
              All of them
            </Link>
          </div>
          <FilmGrid items={items} />
        </section>
      )}
    </div>
  );
}
