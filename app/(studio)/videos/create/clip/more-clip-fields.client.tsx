"use client";
import { useFormContext, useWatch } from "react-hook-form";
import { describedBy, Field } from "../../../../_ui/field";
import { TextArea, TextInput } from "../../../../_ui/inputs";
import { Switch } from "../../../../_ui/switch.client";
import { orNothing } from "../film-draft";
import { type ClipModel, makerOf } from "./clip-models";
import { whyNoPictures } from "./clip-order";
import type { ClipDraft } from "./clip-wish";
import { PictureField } from "./picture-field.client";

const orNoNumber = (value: unknown): number | undefined =>
  value === "" || value === undefined || value === null ? undefined : Number(value);

/** The fields that are folded away at first. */
export function MoreClipFields({ chosen, several }: { chosen: ClipModel; several: boolean }) {
  const { register, setValue, watch, formState } = useFormContext<ClipDraft>();
  const fallback = useWatch<ClipDraft, "fallback">({ name: "fallback" });
  const { card } = chosen;
  const { negativePrompt, seed, rules, title } = formState.errors;
  const [firstFrame, lastFrame, references = []] = watch(["firstFrame", "lastFrame", "references"]);
  const why = whyNoPictures({ firstFrame, lastFrame, references }, card);
  const dirty = { shouldDirty: true } as const;
  return (
    <div className="grid gap-6 pt-2">
      <Field
        id="negativePrompt"
        label="Not to be seen"
        hint={card.negative_prompt ? "What the clip must not show." : `${makerOf(card)} takes no such words.`}
        error={negativePrompt?.message}
      >
        <TextInput
          id="negativePrompt"
          placeholder="text, people, blur"
          disabled={!card.negative_prompt}
          aria-invalid={Boolean(negativePrompt)}
          aria-describedby={describedBy("negativePrompt", { hint: true, error: negativePrompt })}
          {...register("negativePrompt", { setValueAs: orNothing })}
        />
      </Field>
      <PictureField
        label="First picture"
        hint="The clip begins with it."
        picked={firstFrame ? [firstFrame] : []}
        most={1}
        why={why.first}
        onChange={([picture]) => setValue("firstFrame", picture, dirty)}
      />
      <PictureField
        label="Last picture"
        hint="The clip ends with it."
        picked={lastFrame ? [lastFrame] : []}
        most={1}
        why={why.last}
        onChange={([picture]) => setValue("lastFrame", picture, dirty)}
      />
      <PictureField
        label="References"
        hint={`Who or what is to be seen in it: up to ${card.max_references} pictures.`}
        picked={references}
        most={Math.max(1, card.max_references)}
        why={why.references}
        onChange={(picked) => setValue("references", [...picked], dirty)}
      />
      <Field
        id="rules"
        label="Standing rules"
        hint="Put before the prompt: the same for every clip of a series."
        error={rules?.message}
      >
        <TextArea
          id="rules"
          rows={3}
          placeholder="Shot on 35 mm film, warm light, slow camera"
          aria-invalid={Boolean(rules)}
          aria-describedby={describedBy("rules", { hint: true, error: rules })}
          {...register("rules", { setValueAs: orNothing })}
        />
      </Field>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <Field id="clip-title" label="Title" hint="Left empty, the prompt's first words." error={title?.message}>
          <TextInput
            id="clip-title"
            aria-invalid={Boolean(title)}
            aria-describedby={describedBy("clip-title", { hint: true, error: title })}
            {...register("title", { setValueAs: orNothing })}
          />
        </Field>
        <Field
          id="seed"
          label="Seed"
          hint={card.seed ? "A whole number: the same one gives a like clip." : `${makerOf(card)} takes no seed.`}
          error={seed && "A whole number from 0 to 4294967295."}
        >
          <TextInput
            id="seed"
            inputMode="numeric"
            className="font-mono"
            disabled={!card.seed}
            aria-invalid={Boolean(seed)}
            aria-describedby={describedBy("seed", { hint: true, error: seed })}
            {...register("seed", { setValueAs: orNoNumber })}
          />
        </Field>
      </div>
      <Switch
        id="fallback"
        label="Somebody else may make it"
        hint={
          several
            ? "Where this model cannot, the next that is set up here is asked, and the clip says so."
            : "Nobody else is set up here."
        }
        checked={fallback ?? false}
        disabled={!several}
        onChange={(on) => setValue("fallback", on, dirty)}
      />
    </div>
  );
}
