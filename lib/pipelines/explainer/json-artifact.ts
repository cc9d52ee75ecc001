import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import type { StepContext } from "#lib/pipelines/step";

const Nothing = z.strictObject({});

/** A remembered value that is too large for a row: kept as a JSON file. */
export async function onceJson<T>(
  context: StepContext,
  recipe: { step: string; inputs: unknown; schema: z.ZodType<T> },
  make: () => Promise<T>,
): Promise<{ id: string; value: T; reused: boolean }> {
  const kept = await context.artifacts.once(
    { step: recipe.step, inputs: recipe.inputs, meta: Nothing, extension: "json" },
    async (outPath) => {
      await writeFile(outPath, JSON.stringify(recipe.schema.parse(await make())));
      return {};
    },
  );
  return { id: kept.id, value: await parseFile(kept.path, recipe.schema), reused: kept.reused };
}

/** A value that another step of the job kept with `onceJson`. */
export async function readJson<T>(context: StepContext, id: string, schema: z.ZodType<T>): Promise<T> {
  return parseFile((await context.artifacts.read(id, Nothing)).path, schema);
}

async function parseFile<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(JSON.parse(await readFile(path, "utf8")));
}
