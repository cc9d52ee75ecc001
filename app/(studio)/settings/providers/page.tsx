import type { Metadata } from "next";
import { call } from "#lib/api/call";
import { listProviders } from "#lib/api/v1/list-providers";
import { readAccount } from "#lib/api/v1/read-account";
import { Notice } from "../../../_ui/notice";
import { ProviderCard } from "./provider-card";

export const metadata: Metadata = { title: "Providers" };

export default async function ProvidersPage() {
  const [answer, account] = await Promise.all([call(listProviders, {}), call(readAccount, {})]);
  if (!answer.ok) {
    return (
      <Notice tone="bad" role="alert" title="The providers could not be read">
        <p>{answer.error.message}</p>
      </Notice>
    );
  }
  const { providers } = answer.value;
  const operated = account.ok && account.value.scopes.includes("operator");
  const ready = providers.filter(({ configured }) => configured);
  const others = providers.filter(({ configured }) => !configured);
  return (
    <div className="grid gap-10">
      <p className="max-w-[70ch] text-soft text-sm">
        Who writes, draws, films and speaks for this installation. Whoever runs it sets their keys in its environment;
        keys are never shown, here or elsewhere.
      </p>
      <section aria-labelledby="ready" className="grid gap-4">
        <h2 id="ready" className="font-serif text-lg">
          Set up here
        </h2>
        <div className="grid items-start gap-4 lg:grid-cols-2">
          {ready.map((provider) => (
            <ProviderCard key={provider.name} provider={provider} operated={operated} />
          ))}
        </div>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="others" className="grid gap-4">
          <h2 id="others" className="font-serif text-lg">
            Not set up
          </h2>
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {others.map((provider) => (
              <ProviderCard key={provider.name} provider={provider} operated={operated} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
