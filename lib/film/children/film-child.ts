import { stat, writeFile } from "node:fs/promises";
import type { z } from "zod";
import type { AuditFinding } from "#lib/contracts/audit";
import { nodeKit } from "#lib/film/kit/node-kit";
import { mendSpoken } from "#lib/film/mending/mend-spoken";
import { AuditRequest, FilmRequest, FitRequest, MendRequest, StillRequest } from "#lib/film/running/requests";
import { auditProgram } from "#lib/film/scenes/audit-program";
import { drawPicture } from "#lib/film/scenes/draw-picture";
import { fitScenes } from "#lib/film/scenes/fit-scenes";
import { segmentFrames, segmentSource } from "#lib/film/scenes/segment-source";
import { encodeFilm } from "#lib/media/film-encoder";
import { type Answer, answer, answerCalls, type CallContext } from "#lib/processes/answer-calls";
import { auditFigures } from "#lib/render/audit-scene";

const kit = await nodeKit();

const jpegQuality = 88;
const webpQuality = 86;

/** Ends the work when the caller gave up, lets messages in, and tells how far it is a few times a second. */
function stepper({ signal, progress }: CallContext, total: number): (done: number) => Promise<void> {
  let said = 0;
  return async (done) => {
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    if (performance.now() - said < 250) return;
    said = performance.now();
    progress(done / total);
  };
}

async function film({ segment, outPath }: z.infer<typeof FilmRequest>, context: CallContext) {
  const frames = segmentFrames(segment);
  kit.lend(segment.pictures);
  using source = segmentSource(segment, kit, stepper(context, frames));
  const drawn = () => {
    source.drawn();
    // Whoever hears it may let the next film begin.
    context.progress(1);
  };
  const emittedFrames = await encodeFilm({ ...source, drawn }, segment.frame, outPath);
  return { frames, emittedFrames, bytes: (await stat(outPath)).size };
}

async function still({ program, seconds, frame, format, pictures, outPath }: z.infer<typeof StillRequest>) {
  kit.lend(pictures);
  const canvas = drawPicture(program, seconds, frame, kit);
  const encoded = {
    jpeg: () => canvas.encode("jpeg", jpegQuality),
    png: () => canvas.encode("png"),
    webp: () => canvas.encode("webp", webpQuality),
  };
  await writeFile(outPath, await encoded[format]());
  return {};
}

async function fit({ storyboard, frame, captioned }: z.infer<typeof FitRequest>, context: CallContext) {
  return fitScenes(storyboard, frame, kit, stepper(context, storyboard.scenes.length), captioned);
}

async function mend({ programs, frame, pictures }: z.infer<typeof MendRequest>, context: CallContext) {
  kit.lend(pictures);
  return mendSpoken(programs, frame, kit, stepper(context, programs.length));
}

async function audit({ programs, frame, pictures }: z.infer<typeof AuditRequest>, context: CallContext) {
  kit.lend(pictures);
  const step = stepper(context, programs.length);
  const findings: AuditFinding[] = [];
  for (const [i, program] of programs.entries()) {
    await step(i);
    findings.push(...auditProgram(program, frame, kit));
  }
  const missingGlyphs = findings.filter(({ rule }) => rule === "missingGlyph").length;
  return { figures: { ...auditFigures(findings), missingGlyphs }, findings };
}

function sized<T>(schema: z.ZodType<T>, run: (request: T, context: CallContext) => Promise<unknown>): Answer {
  return answer(schema, async (request, context) => ({
    value: await run(request, context),
    residentMb: process.memoryUsage.rss() / 2 ** 20,
  }));
}

answerCalls({
  film: sized(FilmRequest, film),
  still: sized(StillRequest, still),
  fit: sized(FitRequest, fit),
  mend: sized(MendRequest, mend),
  audit: sized(AuditRequest, audit),
});
