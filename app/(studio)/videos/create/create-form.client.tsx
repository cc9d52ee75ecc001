"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useMemo, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useGenerateVideo } from "../../../_data/use-generate-video";
import { describedBy, Field } from "../../../_ui/field";
import { type Choice, TextArea } from "../../../_ui/inputs";
import { onFirstSign } from "../../../_ui/on-first-sign";
import { OwnTurn } from "../../../_ui/own-turn.client";
import { useRollCall } from "../../../_ui/use-roll-call";
import { ExampleChips } from "./example-chips.client";
import { emptyDraft } from "./film-draft";
import type { FilmDraft, FilmOrder } from "./film-order";
import { lateRules } from "./late-rules";
import { LengthField } from "./length-field.client";
import { LookPicker } from "./look-picker.client";
import { MoreOptions } from "./more-options.client";
import { NotesField } from "./notes-field.client";
import { OrderCost } from "./order-cost.client";
import { OrderPreview } from "./order-preview.client";
import { OrderShell } from "./order-shell";
import { showProblem } from "./show-problem";
import { draftOrdered, useDraft } from "./use-draft";
import type { VoiceChoice } from "./voice-choices";
import { VoiceField } from "./voice-field.client";

interface CreateFormProps {
  voices: readonly VoiceChoice[];
  languages: readonly Choice[];
  /** Empty: there is nothing to choose. */
  writers: readonly Choice[];
  /** Who makes pictures; empty where all are drawn here. */
  painters: readonly Choice[];
  /** Put into the form by the address that led here. */
  topic?: string;
}

const rules = lateRules(async () => (await import("./film-order")).FilmOrder);

const cost = (
  <OwnTurn>
    <OrderCost />
  </OwnTurn>
);
const preview = (
  <OwnTurn>
    <OrderPreview />
  </OwnTurn>
);
/** Those that hold fields of the draft. */
const partCount = 5;

export function CreateForm({ voices, languages, writers, painters, topic }: CreateFormProps) {
  const form = useForm<FilmDraft, unknown, FilmOrder>({
    resolver: rules.resolver,
    defaultValues: emptyDraft,
    mode: "onTouched",
  });
  const { all, here } = useRollCall(partCount);
  const { restored, ready, forget, settled } = useDraft(form, { topic, writers, painters, after: all });
  useEffect(() => onFirstSign(rules.warm), []);
  const { formState, register, handleSubmit } = form;
  const generate = useGenerateVideo();
  const router = useRouter();
  const error = formState.errors.topic?.message;
  const busy = generate.isPending || generate.isSuccess;

  const order = handleSubmit((film) =>
    generate.mutate(film, {
      onSuccess: ({ jobId }) => {
        draftOrdered(form.getValues());
        router.push(`/videos/status/${jobId}`);
      },
      onError: (problem) => showProblem(form, problem),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    settled.then(() => order()).catch((problem) => showProblem(form, problem));
  };

  // Each looks after its own value: what changes of the form as a whole, first when it is ready, draws none of them anew.
  const fields = useMemo(
    () => (
      <>
        <OwnTurn onAwake={here}>
          <ExampleChips />
          <NotesField />
        </OwnTurn>
        <OwnTurn onAwake={here}>
          <LookPicker />
        </OwnTurn>
        <OwnTurn onAwake={here}>
          <LengthField />
        </OwnTurn>
        <OwnTurn onAwake={here}>
          <VoiceField voices={voices} />
        </OwnTurn>
        <OwnTurn onAwake={here}>
          <MoreOptions languages={languages} writers={writers} painters={painters} />
        </OwnTurn>
      </>
    ),
    [here, voices, languages, writers, painters],
  );
  // What the form says of itself is asked where it is needed (useFormState): handed down, it would wake all parts at once.
  const [steady] = useState(formState);

  return (
    <FormProvider {...form} formState={steady}>
      <OrderShell
        name="Make a film"
        action="Make the film"
        ready={ready}
        busy={busy}
        problem={{ title: "The film could not be ordered", message: formState.errors.root?.message }}
        onForget={restored ? forget : undefined}
        onSubmit={submit}
        cost={cost}
        preview={preview}
      >
        <Field id="topic" label="What is the film about?" error={error}>
          <TextArea
            id="topic"
            rows={2}
            className="resize-none font-serif text-lg!"
            placeholder="The Pythagorean theorem"
            aria-required
            aria-invalid={Boolean(error)}
            aria-describedby={describedBy("topic", { error })}
            {...register("topic")}
          />
        </Field>
        {fields}
      </OrderShell>
    </FormProvider>
  );
}
