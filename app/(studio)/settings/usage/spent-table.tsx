import type { UsageView } from "#lib/contracts/money";
import { dollars } from "../../../_ui/format-money";

const words: Record<string, string> = {
  text: "Writing",
  prompt: "Reading",
  speech: "Voices",
  image: "Pictures",
  video: "Moving pictures",
  music: "Music",
  voiceClone: "Voices of one’s own",
  transcription: "Recordings written down",
};

/** What was bought, from whom, for how much; the dearest first. */
export function SpentTable({ lines }: { lines: UsageView["by_item"] }) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">What was bought, from whom</caption>
      <thead>
        <tr className="border-line border-b text-left text-soft">
          <th scope="col" className="py-2 pr-4 font-normal">
            Bought
          </th>
          <th scope="col" className="py-2 pr-4 font-normal">
            From
          </th>
          <th scope="col" className="py-2 text-right font-normal">
            Paid
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ item, provider, amount_micros }) => (
          <tr key={`${item} ${provider}`} className="border-line border-b">
            <th scope="row" className="py-3 pr-4 text-left font-medium">
              {words[item] ?? item}
            </th>
            <td className="py-3 pr-4 text-soft">{provider}</td>
            <td className="py-3 text-right font-mono tabular-nums">{dollars(amount_micros)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
