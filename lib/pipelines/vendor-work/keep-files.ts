import { copyFile, mkdtemp } from "node:fs/promises";
import path from "node:path";
import { providerTitles } from "#lib/contracts/provider-titles";
import { Failure, isFailure } from "#lib/errors/failure";
import type { Artifact, Operation } from "#lib/pipelines/step";
import { FileCount } from "#lib/pipelines/vendor-work/file-count";
import type { VendorWork, WorkContext, WorkEnd } from "#lib/pipelines/vendor-work/work";

/** The files that an order has become already; undefined where there are none, or their bytes are gone. */
export async function keptFiles({ artifacts }: WorkContext, { files }: Operation): Promise<WorkEnd | undefined> {
  if (files.length === 0) return undefined;
  try {
    return { files: await Promise.all(files.map((id) => artifacts.read(id, FileCount))) };
  } catch (error) {
    if (isFailure(error) && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}

/** Copies what is finished at the vendor. */
export const fetchFiles = <R>(context: WorkContext, work: VendorWork<R>, order: Operation): Promise<WorkEnd> =>
  keepPaths(context, work, order, async () => {
    const folder = await mkdtemp(path.join(context.workDir, "result-"));
    const onProgress = (fraction: number): void => {
      // What cannot be told is not worth the file.
      work.onState?.(fraction, order.ageSeconds).catch(() => undefined);
    };
    return work.provider.fetch(order.result ?? null, folder, { signal: context.signal, onProgress });
  });

/** Makes artifacts of an order's files; `paths` are asked for only if they are not kept yet. */
export async function keepPaths<R>(
  { artifacts, operations }: WorkContext,
  { provider, item, extension }: VendorWork<R>,
  { id }: Operation,
  paths: () => Promise<readonly string[]>,
): Promise<WorkEnd> {
  let asked: Promise<readonly string[]> | undefined;
  const keep = (index: number): Promise<Artifact<FileCount>> =>
    artifacts.once(
      { step: `${item}-file`, inputs: { order: id, index }, meta: FileCount, extension },
      async (outPath) => {
        asked ??= paths();
        const files = await asked;
        const file = files[index];
        if (file === undefined) {
          const message = `${providerTitles[provider.name]} finished without a result.`;
          throw new Failure("PROVIDER_FAILED", { provider: provider.name, message, final: true });
        }
        await copyFile(file, outPath);
        return { count: files.length };
      },
    );
  const first = await keep(0);
  const files = [first];
  for (let index = 1; index < first.meta.count; index += 1) files.push(await keep(index));
  await operations.kept(
    id,
    files.map((file) => file.id),
  );
  return { files };
}
