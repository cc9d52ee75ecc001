import { captionDrift } from "#lib/media/native/caption-drift";
import { concat } from "#lib/media/native/concat";
import { frame } from "#lib/media/native/frame";
import { hash } from "#lib/media/native/hash";
import { loudness } from "#lib/media/native/loudness";
import { merge } from "#lib/media/native/merging/merge";
import { surveyClip } from "#lib/media/native/merging/survey-clip";
import { mix } from "#lib/media/native/mix";
import { mux } from "#lib/media/native/mux";
import { probe } from "#lib/media/native/probe";
import { reel } from "#lib/media/native/reel";
import { samples } from "#lib/media/native/samples";
import { scale } from "#lib/media/native/scale";
import { sprite } from "#lib/media/native/sprite";
import { wrap } from "#lib/media/native/wrap";
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

async function perform(act: MediaAct, alive: (fraction?: number) => Promise<void>): Promise<unknown> {
  switch (act.act) {
    case "concat":
      return concat(act.paths, act.outPath, alive);
    case "mix":
      return mix(act, alive);
    case "mux":
      return mux(act, alive);
    case "scale":
      return scale(act, alive);
    case "wrap":
      return wrap(act, alive);
    case "frame":
      return frame(act, alive);
    case "sprite":
      return sprite(act, alive);
    case "reel":
      return reel(act, alive);
    case "analyse":
      // Its libraries are large, and other acts never need them.
      return (await import("#lib/media/native/analyse")).analyse(act, alive);
    case "survey":
      return surveyClip(act.path, alive);
    case "merge":
      return merge(act, alive);
    case "loudness":
      return loudness(act.path, alive);
    case "drift":
      return captionDrift(act.path, act.starts, alive);
    case "samples":
      return samples(act, alive);
    case "probe":
      return probe(act.path);
    case "hash":
      return hash(act.path, alive);
  }
}

answerCalls({ run: answer(MediaAct, async (act, context) => (await perform(act, signOfLife(context))) ?? {}) });
