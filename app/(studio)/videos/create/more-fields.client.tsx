"use client";
import { Controller, useFormContext, useFormState } from "react-hook-form";
import { captionStyles } from "#lib/contracts/caption-styles";
import { aspectRatios, frameOf, qualities } from "#lib/contracts/frame-of";
import { outputFormats } from "#lib/contracts/output-formats";
import { describedBy, Field } from "../../../_ui/field";
import { type Choice, Select, TextInput } from "../../../_ui/inputs";
import { Segmented } from "../../../_ui/segmented.client";
import { Switch } from "../../../_ui/switch.client";
import { orNothing } from "./film-draft";
import type { FilmDraft } from "./film-order";
import { MusicField } from "./music-field.client";

const names = { low: "Low", medium: "Medium", high: "High", ultra: "Ultra" } as const;
const qualityChoices = qualities.map((value) => {
  const { height, fps } = frameOf(value, "16:9");
  return { value, label: `${names[value]}: ${height}p, ${fps} frames a second` };
});

const styleNames = {
  off: "No: viewers switch captions on",
  clean: "Plain letters",
  boxed: "On a panel",
  highlight: "The spoken word stands out",
  karaoke: "Words fill as they are spoken",
} as const;
const captionChoices = (["off", ...captionStyles] as const).map((value) => ({ value, label: styleNames[value] }));

const formatWords = {
  mp4: "mp4: plays everywhere",
  mov: "mov: to go on in an editing program",
  webm: "webm: open formats, for web pages",
} as const;
const formatChoices = outputFormats.map((value) => ({ value, label: formatWords[value] }));

/** What there is to choose; empty: nothing but what is usual. */
export interface MoreChoices {
  languages: readonly Choice[];
  writers: readonly Choice[];
  painters: readonly Choice[];
}

/** The fields that are folded away at first. */
export function MoreFields({ languages, writers, painters }: MoreChoices) {
  const { register, control } = useFormContext<FilmDraft>();
  const { errors } = useFormState<FilmDraft>({ name: ["title", "language", "model", "pictureModel"] });
  const { title, language, model, pictureModel } = errors;
  return (
    <div className="grid gap-6 pt-2">
      <Field id="title" label="Title" hint="Left empty, the writer finds one." error={title?.message}>
        <TextInput
          id="title"
          aria-invalid={Boolean(title)}
          aria-describedby={describedBy("title", { hint: true, error: title })}
          {...register("title", { setValueAs: orNothing })}
        />
      </Field>
      {writers.length > 0 && (
        <Field
          id="model"
          label="Written by"
          hint="A language model invents pictures for your topic; its provider is sent the topic and notes."
          error={model?.message}
        >
          <Select
            id="model"
            choices={writers}
            aria-invalid={Boolean(model)}
            aria-describedby={describedBy("model", { hint: true, error: model })}
            {...register("model", { setValueAs: orNothing })}
          />
        </Field>
      )}
      {painters.length > 0 && (
        <Field
          id="pictureModel"
          label="Pictures"
          hint="A model paints what stands behind titles and beside words; figures, charts and letters are always drawn here. Its provider is sent what they show."
          error={pictureModel?.message}
        >
          <Select
            id="pictureModel"
            choices={painters}
            aria-invalid={Boolean(pictureModel)}
            aria-describedby={describedBy("pictureModel", { hint: true, error: pictureModel })}
            {...register("pictureModel", { setValueAs: orNothing })}
          />
        </Field>
      )}
      <Controller
        control={control}
        name="aspectRatio"
        render={({ field }) => (
          <Segmented
            legend="Shape"
            name={field.name}
            value={field.value ?? "16:9"}
            onChange={field.onChange}
            firstRef={field.ref}
            segments={aspectRatios.map((value) => ({ value, label: <span className="font-mono">{value}</span> }))}
          />
        )}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Field id="quality" label="Quality">
          <Select id="quality" choices={qualityChoices} {...register("quality")} />
        </Field>
        <Field id="language" label="Language" error={language?.message}>
          <Select
            id="language"
            choices={[{ value: "", label: "As in the topic and notes" }, ...languages]}
            aria-invalid={Boolean(language)}
            {...register("language", { setValueAs: orNothing })}
          />
        </Field>
      </div>
      <Field
        id="captionsStyle"
        label="Captions in the picture"
        hint="For places that play without sound; the scene makes room for them."
      >
        <Select
          id="captionsStyle"
          choices={captionChoices}
          aria-describedby={describedBy("captionsStyle", { hint: true })}
          {...register("captionsStyle")}
        />
      </Field>
      <MusicField />
      <Field
        id="outputFormat"
        label="File to download"
        hint="The film always comes as mp4; another file is made of it afterwards."
      >
        <Select
          id="outputFormat"
          choices={formatChoices}
          aria-describedby={describedBy("outputFormat", { hint: true })}
          {...register("outputFormat")}
        />
      </Field>
      <div className="grid gap-2">
        <Controller
          control={control}
          name="subtitles"
          render={({ field }) => (
            <Switch
              id="subtitles"
              label="Captions"
              hint="Word for word, in time with the voice."
              checked={field.value ?? true}
              onChange={field.onChange}
            />
          )}
        />
        <Controller
          control={control}
          name="thumbnails"
          render={({ field }) => (
            <Switch
              id="thumbnails"
              label="Poster and thumbnails"
              checked={field.value ?? true}
              onChange={field.onChange}
            />
          )}
        />
      </div>
    </div>
  );
}
