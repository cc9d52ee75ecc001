"use client";
import { type Caps, useCaps } from "../../../_data/use-operator";
import { CapForm } from "./cap-form.client";
import { CapLine } from "./cap-line.client";
import { OwnerCapForm } from "./owner-cap-form.client";

/** What may be bought from vendors in a month: by everybody together, and by those who spent most. */
export function CapBoard({ initial }: { initial: Caps }) {
  const { data: caps } = useCaps(initial);
  return (
    <div className="grid gap-12">
      <section aria-labelledby="everybody" className="grid max-w-3xl gap-5">
        <h2 id="everybody" className="font-serif text-lg">
          Everybody together, this month
        </h2>
        <CapLine cap={caps.installation} />
        <CapForm cap={caps.installation} name="Cap of the installation" />
      </section>
      <section aria-labelledby="owners" className="grid max-w-3xl gap-5">
        <h2 id="owners" className="font-serif text-lg">
          Who spent most
        </h2>
        {caps.owners.length === 0 ? (
          <p className="text-soft">Nobody has bought anything this month.</p>
        ) : (
          <ul aria-labelledby="owners" className="divide-y divide-line border-line border-y">
            {caps.owners.map((cap) => (
              <li key={cap.owner_id} className="grid gap-4 py-5">
                <h3 className="break-all font-mono text-sm">{cap.owner_id}</h3>
                <CapLine cap={cap} />
                <CapForm cap={cap} name={`Cap of ${cap.owner_id}`} />
              </li>
            ))}
          </ul>
        )}
        <OwnerCapForm />
      </section>
    </div>
  );
}
