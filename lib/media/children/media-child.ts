import { MediaAct } from "#lib/media/running/acts";
import { answer, answerCalls, type CallContext } from "#lib/processes/answer-calls";

const saysEveryMs = 500;

/** Called between small pieces of work: lets aborts in, and tells the parent now and then that work goes on, and how far it is. */
function signOfLife({ signal, progress }: CallContext): (fraction?: number) => Promise<void> {
  let said = performance.now();
  let reached = 0;
  return async (fraction) => {
    reached = fraction ?? reached;
    const now = performance.now();
    if (now - said < saysEveryMs) return;
    said = now;
    progress(reached);
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
  };
}

/** A process does one act, and loads what that one needs. */
async function perform(act: MediaAct, alive: (fraction?: number) => Promise<void>): Promise<unknown> {
  switch (act.act) {
    case "concat":
      return (await import("#lib/media/native/concat")).concat(act.paths, act.outPath, alive);
    case "mix":
      return (await import("#lib/media/native/mix")).mix(act, alive);
    case "mux":
      return (await import("#lib/media/native/mux")).mux(act, alive);
    case "scale":
      return (await import("#lib/media/native/scale")).scale(act, alive);
    case "wrap":
      return (await import("#lib/media/native/wrap")).wrap(act, alive);
    case "frame":
      return (await import("#lib/media/native/frame")).frame(act, alive);
    case "sprite":
      return (await import("#lib/media/native/sprite")).sprite(act, alive);
    case "reel":
      return (await import("#lib/media/native/reel")).reel(act, alive);
    case "analyse":
      return (await import("#lib/media/native/analyse")).analyse(act, alive);
    case "survey":
      return (await import("#lib/media/native/merging/survey-clip")).surveyClip(act.path, alive);
    case "merge":
      return (await import("#lib/media/native/merging/merge")).merge(act, alive);
    case "loudness":
      return (await import("#lib/media/native/loudness")).loudness(act.path, alive);
    case "drift":
      return (await import("#lib/media/native/caption-drift")).captionDrift(act.path, act.starts, alive);
    case "samples":
      return (await import("#lib/media/native/samples")).samples(act, alive);
    case "probe":
      return (await import("#lib/media/native/probe")).probe(act.path);
    case "hash":
      return (await import("#lib/media/native/hash")).hash(act.path, alive);
  }
}

answerCalls({ run: answer(MediaAct, async (act, context) => (await perform(act, signOfLife(context))) ?? {}) });
