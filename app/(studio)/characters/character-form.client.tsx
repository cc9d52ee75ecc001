"use client";
import { useEffect, useRef, useState } from "react";
import { mostPictures, pictureTypes } from "#lib/contracts/character-pictures";
import type { NewCharacter } from "#lib/contracts/character-view";
import { Button } from "../../_ui/button";
import { describedBy, Field, FieldError } from "../../_ui/field";
import { TextArea, TextInput } from "../../_ui/inputs";
import { Notice } from "../../_ui/notice";
import { Segmented } from "../../_ui/segmented.client";
import { useLateCheck } from "../../_ui/use-late-check";
import { Uploader } from "../../_upload/uploader.client";
import type { Artist } from "./artist";
import { ArtistField } from "./artist-field.client";

interface CharacterFormProps {
  /** It has come into view: the keyboard goes to its first field. */
  shown: boolean;
  /** Who can draw it; the first is asked unless another is chosen. */
  artists: readonly Artist[];
  /** What the server said against it. */
  problem: Error | null;
  onSend: (order: NewCharacter) => void;
  onCancel: () => void;
}

type Way = "draw" | "send";
const ways = [
  { value: "draw", label: "Have it drawn" },
  { value: "send", label: "Send pictures" },
] as const;
const counts = ["1", "2", "3", "4"] as const;

const rules = async () => (await import("#lib/contracts/character-view")).CharacterOrder;

/** Who it is, and where its pictures come from. */
export function CharacterForm({ shown, artists, problem, onSend, onCancel }: CharacterFormProps) {
  const [way, setWay] = useState<Way>(artists.length > 0 ? "draw" : "send");
  const [model, setModel] = useState(artists[0]?.id);
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [count, setCount] = useState<(typeof counts)[number]>("1");
  const [files, setFiles] = useState<readonly { id: string; filename: string }[]>([]);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const start = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (shown) start.current?.focus();
  }, [shown]);
  const check = useLateCheck(rules);
  const send = async () => {
    const words = { name: name.trim() === "" ? undefined : name, description };
    const pictures = way === "send" ? { uploads: files.map(({ id }) => id) } : { count: Number(count), model };
    const order = await check({ ...words, ...pictures });
    if (!order) return;
    const issues = order.error?.issues ?? [];
    setWrong(Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message])));
    if (order.success) onSend({ ...words, ...pictures });
    else document.getElementById(`character-${String(issues[0]?.path[0])}`)?.focus();
  };
  return (
    <form
      noValidate
      className="grid grid-cols-[minmax(0,1fr)] gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        id="character-description"
        label="What it looks like"
        error={wrong.description}
        hint="Build, clothes, colours, face: what must stay the same."
      >
        <TextArea
          ref={start}
          id="character-description"
          rows={3}
          maxLength={2000}
          value={description}
          placeholder="Silver metallic humanoid robot with a red shield"
          onChange={(event) => setDescription(event.target.value)}
          aria-invalid={wrong.description !== undefined}
          aria-describedby={describedBy("character-description", { hint: true, error: wrong.description })}
        />
      </Field>
      <div className="max-w-md">
        <Field id="character-name" label="Name" error={wrong.name} hint="Left out: the first words above.">
          <TextInput
            id="character-name"
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
            aria-invalid={wrong.name !== undefined}
            aria-describedby={describedBy("character-name", { hint: true, error: wrong.name })}
          />
        </Field>
      </div>
      {artists.length > 0 && <Segmented legend="Pictures" name="way" segments={ways} value={way} onChange={setWay} />}
      {way === "draw" ? (
        <>
          <Segmented
            legend="How many"
            name="count"
            segments={counts.map((value) => ({ value, label: value }))}
            value={count}
            onChange={setCount}
          />
          <ArtistField artists={artists} chosen={model} count={Number(count)} onChange={setModel} />
        </>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <Uploader
            multiple
            accept={pictureTypes}
            label="Choose pictures"
            hint={`One to ${mostPictures}: PNG, JPEG or WebP.`}
            onUploaded={({ id, filename }) => setFiles((now) => [...now, { id, filename }].slice(-mostPictures))}
          />
          {wrong.uploads && <FieldError id="character-uploads" message="Send at least one picture." />}
        </div>
      )}
      {problem && (
        <Notice tone="bad" role="alert" title="The character was not made">
          <p>{problem.message}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {way === "draw" ? "Draw it" : "Make it"}
        </Button>
        <Button look="plain" onClick={onCancel}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
