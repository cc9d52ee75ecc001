import type { Metadata } from "next";
import { call } from "#lib/api/call";
import { listCharacters } from "#lib/api/v1/list-characters";
import { Notice } from "../../_ui/notice";
import { CharacterBoard } from "./character-board.client";

export const metadata: Metadata = { title: "Characters" };

export default async function CharactersPage() {
  const answer = await call(listCharacters, { query: {} });
  if (answer.ok) return <CharacterBoard first={answer.value} />;
  return (
    <Notice tone="bad" role="alert" title="The characters could not be read">
      <p>{answer.error.message}</p>
    </Notice>
  );
}
