import { CircleAlert, CircleCheck, CircleDashed, CirclePause } from "lucide-react";
import type { ProviderView } from "#lib/api/v1/list-providers";
import { providerSettings } from "#lib/contracts/provider-settings";
import { classes } from "../../../_ui/classes";
import { Disclosure } from "../../../_ui/disclosure";
import { LocalTime } from "../../../_ui/local-time.client";
import { AskNow } from "./ask-now.client";
import { ModelLine } from "./model-line";

const kinds = [
  ["text", "Writes"],
  ["image", "Draws"],
  ["video", "Films"],
  ["speech", "Speaks"],
  ["transcription", "Listens"],
] as const;

/**
 * A provider: whether it can be used, how the last requests to it ended, and what each of its models can do. `operated`:
 * for whoever runs the installation, who may ask it at once.
 */
export function ProviderCard({ provider, operated }: { provider: ProviderView; operated: boolean }) {
  const { name, title, configured, last_error, rests_until, models } = provider;
  const groups = kinds.flatMap(([kind, words]) => {
    const lines = models.filter(({ card }) => card.kind === kind);
    return lines.length > 0 ? [{ kind, words, lines }] : [];
  });
  return (
    <article
      aria-labelledby={`provider-${name}`}
      className="grid min-w-0 gap-3 rounded-md border border-line bg-sheet p-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id={`provider-${name}`} className="font-medium">
          {title}
        </h3>
        <State provider={provider} />
      </div>
      <p className="text-soft text-sm">
        {sentence(groups.map(({ words }) => words.toLowerCase()))}
        {!configured && providerSettings[name] && (
          <>
            {" "}
            Waits for <code className="break-words font-mono text-xs">{providerSettings[name]}</code>.
          </>
        )}
      </p>
      {last_error && (
        <p className="text-sm">
          <span className="text-soft">Last error: </span>
          {last_error}
        </p>
      )}
      {rests_until && (
        <p className="text-sm">
          It is left alone until <LocalTime iso={rests_until} />, then asked again.
        </p>
      )}
      {operated && configured && !ownMachine.includes(name) && <AskNow name={name} title={title} />}
      {groups.length > 0 && (
        <Disclosure title={`${models.length} ${models.length === 1 ? "model" : "models"}`} className="-mb-3">
          <div className="grid gap-5">
            {groups.map(({ kind, words, lines }) => (
              <section key={kind} aria-label={`${title}: ${words.toLowerCase()}`}>
                <h4 className="label-mono mb-1 text-soft">{words}</h4>
                <ul className="divide-y divide-line border-line border-t">
                  {lines.map((line) => (
                    <ModelLine key={line.card.id} {...line} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </Disclosure>
      )}
    </article>
  );
}

const states = {
  off: { Icon: CircleDashed, words: "Needs a key", colour: "text-soft" },
  unknown: { Icon: CircleCheck, words: "Ready, not asked yet", colour: "text-soft" },
  well: { Icon: CircleCheck, words: "Well", colour: "text-good" },
  failing: { Icon: CircleAlert, words: "Failed when last asked", colour: "text-warn" },
  resting: { Icon: CirclePause, words: "Resting after failures", colour: "text-bad" },
} as const;

/** They run here, whether asked or not. */
const ownMachine: readonly string[] = ["local", "espeak", "flite"];

function State({ provider: { name, configured, state } }: { provider: ProviderView }) {
  const { Icon, words, colour } = states[configured ? state : "off"];
  const here = ownMachine.includes(name) && state === "unknown";
  return (
    <p className={classes("flex items-center gap-1.5 text-sm", colour)}>
      <Icon className="size-4 shrink-0" aria-hidden />
      {here ? "Always here" : !configured && name === "comfyui" ? "Needs an address" : words}
    </p>
  );
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

function sentence(verbs: readonly string[]): string {
  const words = list.format(verbs);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
