import type { Metadata } from "next";
import { call } from "#lib/api/call";
import { listCharacters } from "#lib/api/v1/list-characters";
import { listModels } from "#lib/api/v1/list-models";
import { Notice } from "../../_ui/notice";
import type { Artist } from "./artist";
import { CharacterBoard } from "./character-board.client";

export const metadata: Metadata = { title: "Characters" };

export default async function CharactersPage() {
  const [answer, artists] = await Promise.all([call(listCharacters, { query: {} }), artistsHere()]);
  if (answer.ok) return <CharacterBoard first={answer.value} artists={artists} />;
  return (
    <Notice tone="bad" role="alert" title="The characters could not be read">
      <p>{answer.error.message}</p>
    </Notice>
  );
}

/** Those who are configured, in the order in which they are asked. */
async function artistsHere(): Promise<Artist[]> {
  const known = await call(listModels, {});
  const models = known.ok ? known.value.models : [];
  return models.flatMap(({ id, name, purpose, configured, prices: [price] }) =>
    purpose === "image" && configured ? [{ id, name, micros: price ? price.amount_micros / price.per : 0 }] : [],
  );
}
