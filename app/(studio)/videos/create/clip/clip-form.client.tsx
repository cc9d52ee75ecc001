"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { describedBy, Field } from "../../../../_ui/field";
import { TextArea } from "../../../../_ui/inputs";
import { onFirstSign } from "../../../../_ui/on-first-sign";
import { lateRules } from "../late-rules";
import { OrderShell } from "../order-shell";
import { useOrderOnce } from "../use-order-once";
import { ClipCost } from "./clip-cost.client";
import { ClipEstimates } from "./clip-estimate.client";
import { type ClipModel, chosenModel } from "./clip-models";
import { emptyClip, toClipOrder } from "./clip-order";
import { ClipPreview } from "./clip-preview.client";
import type { ClipDraft, ClipWish } from "./clip-wish";
import { exampleClips } from "./example-clips";
import { FrameFields } from "./frame-fields.client";
import { ModelField } from "./model-field.client";
import { MoreClip } from "./more-clip.client";
import { orderClip } from "./order-clip";
import { showClipProblem } from "./show-clip-problem";
import { clipOrdered, useClipDraft } from "./use-clip-draft";

interface ClipFormProps {
  models: readonly ClipModel[];
  /** Put into the form by the address that led here. */
  brought?: Partial<ClipDraft>;
}

const rules = lateRules(async () => (await import("./clip-wish")).ClipWish);

/** A clip's order: words, who makes it, and how long and large it is. */
export function ClipForm({ models, brought }: ClipFormProps) {
  const form = useForm<ClipDraft, unknown, ClipWish>({
    resolver: rules.resolver,
    defaultValues: emptyClip,
    mode: "onTouched",
  });
  const { restored, ready, forget } = useClipDraft(form, brought);
  useEffect(() => onFirstSign(rules.warm), []);
  const named = useWatch({ control: form.control, name: "model" });
  const chosen = chosenModel(models, named);
  const { order, busy } = useOrderOnce(orderClip);
  const router = useRouter();
  if (!chosen) return null;
  const { formState, register, handleSubmit, setValue, setFocus, clearErrors } = form;
  const error = formState.errors.prompt?.message;
  const send = handleSubmit(async (wish) => {
    const { jobId } = await order(toClipOrder(wish, chosen.card));
    clipOrdered();
    router.push(`/videos/status/${jobId}`);
  });
  const submit = (event: FormEvent) => send(event).catch((problem) => showClipProblem(form, problem));
  return (
    <FormProvider {...form}>
      <ClipEstimates chosen={chosen}>
        <OrderShell
          name="Make a clip"
          action="Make the clip"
          ready={ready}
          busy={busy}
          problem={{ title: "The clip could not be ordered", message: formState.errors.root?.message }}
          onForget={restored ? forget : undefined}
          onSubmit={submit}
          cost={<ClipCost />}
          preview={<ClipPreview chosen={chosen} />}
        >
          <Field id="prompt" label="What does the clip show?" error={error}>
            <TextArea
              id="prompt"
              rows={4}
              className="resize-none font-serif text-lg!"
              placeholder="Waves roll onto a quiet beach at sunset"
              aria-required
              aria-invalid={Boolean(error)}
              aria-describedby={describedBy("prompt", { error })}
              {...register("prompt")}
            />
          </Field>
          <div className="flex flex-wrap items-center gap-2">
            <span className="text-soft text-sm">Try</span>
            {exampleClips.map(({ name, draft }) => (
              <button
                key={name}
                type="button"
                onClick={() => {
                  setValue("prompt", draft.prompt, { shouldDirty: true });
                  setValue("aspectRatio", draft.aspectRatio, { shouldDirty: true });
                  clearErrors();
                  setFocus("prompt");
                }}
                className="min-h-11 rounded-md border border-line px-3 text-sm transition-colors duration-150 hover:border-ink"
              >
                {name}
              </button>
            ))}
          </div>
          <ModelField models={models} chosen={chosen} />
          <FrameFields models={models} chosen={chosen} />
          <MoreClip chosen={chosen} several={models.filter(({ configured }) => configured).length > 1} />
        </OrderShell>
      </ClipEstimates>
    </FormProvider>
  );
}
