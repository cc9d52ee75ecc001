import type { JobFact } from "#lib/contracts/job-event";
import { type Making, stageTitle } from "#lib/contracts/job-stages";

const BAR_CELLS = 28;

/** Shows progress: one line that is written over on a terminal, a line a fact elsewhere. */
export function progressLine(
  out: NodeJS.WriteStream,
  making: Making,
): { show(fact: JobFact, percentage: number): void; end(): void } {
  let said = "";
  return {
    show(fact, percentage) {
      const words = wordsOf(fact, making);
      if (words) said = words;
      if (out.isTTY) {
        const full = Math.round((percentage / 100) * BAR_CELLS);
        const bar = "█".repeat(full) + "·".repeat(BAR_CELLS - full);
        out.write(`\r\u001b[2K${bar} ${percentage.toFixed(0).padStart(3)} %  ${said}`);
      } else if (words) out.write(`${percentage.toFixed(0).padStart(3)} %  ${words}\n`);
    },
    end() {
      if (out.isTTY) out.write("\n");
    },
  };
}

function wordsOf(fact: JobFact, making: Making): string | undefined {
  switch (fact.type) {
    case "stage.started":
      return stageTitle(making, fact.stage);
    case "stage.progress":
      return fact.message;
    case "storyboard.written":
      return `"${fact.title}": ${fact.scenes.length} scenes, written by the ${fact.writer} writer`;
    case "film.planned":
      return `The film will be ${fact.seconds.toFixed(1)} s long`;
    case "scene.rendered":
      return `Scene ${fact.sceneId}: ${fact.seconds.toFixed(1)} s${fact.reused ? ", as it was" : ""}`;
    case "job.warning":
      return `Note: ${fact.message}`;
    default:
      return undefined;
  }
}
