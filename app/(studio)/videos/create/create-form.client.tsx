"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useGenerateVideo } from "../../../_data/use-generate-video";
import { Button } from "../../../_ui/button";
import { describedBy, Field } from "../../../_ui/field";
import { type Choice, TextArea } from "../../../_ui/inputs";
import { Notice } from "../../../_ui/notice";
import { onFirstSign } from "../../../_ui/on-first-sign";
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

export function CreateForm({ voices, languages, writers, painters, topic }: CreateFormProps) {
  const form = useForm<FilmDraft, unknown, FilmOrder>({
    resolver: rules.resolver,
    defaultValues: emptyDraft,
    mode: "onTouched",
  });
  const { restored, ready, forget } = useDraft(form, topic, writers, painters);
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
  const submit = (event: FormEvent) => order(event).catch((problem) => showProblem(form, problem));

  return (
    <FormProvider {...form}>
      <form
        onSubmit={submit}
        noValidate
        aria-label="Make a film"
        data-ready={ready}
        className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]"
      >
        <div className="grid content-start gap-8">
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
          <ExampleChips />
          <NotesField />
          <LookPicker />
          <LengthField />
          <VoiceField voices={voices} />
          <MoreOptions languages={languages} writers={writers} painters={painters} />
          {formState.errors.root?.message && (
            <Notice tone="bad" role="alert" title="The film could not be ordered">
              <p>{formState.errors.root.message}</p>
            </Notice>
          )}
          <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-t bg-ground px-4 py-3 sm:static sm:mx-0 sm:border-0 sm:px-0">
            <Button type="submit" look="primary" size="large" className="w-full sm:w-auto" disabled={busy}>
              {busy ? "Taking your order…" : "Make the film"}
            </Button>
            <OrderCost />
            {restored && (
              <p className="text-soft text-sm">
                Your draft was kept.{" "}
                <button type="button" onClick={forget} className="min-h-11 text-ink underline underline-offset-4">
                  Start afresh
                </button>
              </p>
            )}
          </div>
        </div>
        <OrderPreview />
      </form>
    </FormProvider>
  );
}
