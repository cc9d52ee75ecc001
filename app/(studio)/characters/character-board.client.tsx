"use client";
import { Plus, UserRound } from "lucide-react";
import { useState } from "react";
import type { NewCharacter } from "#lib/contracts/character-view";
import type { CharacterPage } from "../../_data/answers";
import { useCharacters, useMakeCharacter } from "../../_data/use-characters";
import { Button } from "../../_ui/button";
import { Notice } from "../../_ui/notice";
import { toast } from "../../_ui/toast";
import type { Artist } from "./artist";
import { CharacterCard } from "./character-card.client";
import { CharacterForm } from "./character-form.client";
import { DrawingCard } from "./drawing-card.client";

/** All characters, the newest first, and the form for another. */
export function CharacterBoard({ first, artists }: { first: CharacterPage; artists: readonly Artist[] }) {
  const characters = useCharacters(first);
  const make = useMakeCharacter();
  const [adding, setAdding] = useState(false);
  const items = characters.data.pages.flatMap((page) => page.items);
  const send = (order: NewCharacter) => {
    setAdding(false);
    make.mutate(order, {
      onSuccess: ({ name }) => toast(`${name} is ready.`),
      // What was typed is still in the form.
      onError: () => setAdding(true),
    });
  };
  const busy = make.isPending ? make.variables : undefined;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="grid gap-2">
          <h1 className="font-serif text-xl tracking-tight sm:text-2xl">Characters</h1>
          <p className="max-w-[60ch] text-soft">
            Who stays the same from scene to scene: models are shown these pictures with every clip.
          </p>
        </div>
        {!adding && items.length > 0 && <MakeButton busy={make.isPending} onClick={() => setAdding(true)} />}
      </div>
      <section
        hidden={!adding}
        aria-label="New character"
        className="rounded-md border border-line bg-sheet p-5 sm:p-7"
      >
        <h2 className="mb-5 font-serif text-lg">New character</h2>
        <CharacterForm
          key={make.isSuccess ? make.data.id : "first"}
          shown={adding}
          artists={artists}
          problem={make.error}
          onSend={send}
          onCancel={() => setAdding(false)}
        />
      </section>
      {items.length === 0 && !adding && busy === undefined ? (
        <Nobody onMake={() => setAdding(true)} />
      ) : (
        <ul aria-label="Your characters" className="grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
          {busy && (
            <li>
              <DrawingCard order={busy} />
            </li>
          )}
          {items.map((character) => (
            <li key={character.id}>
              <CharacterCard character={character} />
            </li>
          ))}
        </ul>
      )}
      {make.data?.warnings && (
        <Notice tone="warn" role="status" title={`${make.data.name} is ready, with a doubt`}>
          {make.data.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      {characters.isError && (
        <Notice tone="bad" role="alert" title="The characters could not be read">
          <p>{characters.error.message}</p>
        </Notice>
      )}
      {characters.hasNextPage && (
        <Button
          className="justify-self-center"
          disabled={characters.isFetchingNextPage}
          onClick={() => void characters.fetchNextPage()}
        >
          {characters.isFetchingNextPage ? "Loading…" : "More characters"}
        </Button>
      )}
    </div>
  );
}

function MakeButton({ busy = false, onClick }: { busy?: boolean; onClick: () => void }) {
  return (
    <Button look="primary" disabled={busy} onClick={onClick}>
      <Plus className="size-4" aria-hidden />
      Make a character
    </Button>
  );
}

/** What stands here before there is anybody. */
function Nobody({ onMake }: { onMake: () => void }) {
  return (
    <div className="grid justify-items-start gap-4 rounded-md border border-edge border-dashed p-8 sm:p-14">
      <div aria-hidden className="mb-2 flex -space-x-4">
        {[0, 1, 2].map((each) => (
          <span
            key={each}
            className="grid size-16 place-items-center rounded-full border border-line bg-sheet text-soft"
          >
            <UserRound className="size-7" strokeWidth={1.25} />
          </span>
        ))}
      </div>
      <h2 className="font-serif text-lg">Nobody here yet</h2>
      <p className="max-w-[50ch] text-soft">
        Describe someone once, or send one to four pictures, and every clip can show the same face, coat and colours.
      </p>
      <MakeButton onClick={onMake} />
    </div>
  );
}
