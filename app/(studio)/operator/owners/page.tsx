import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { call } from "#lib/api/call";
import { listOwners } from "#lib/api/v1/list-owners";
import { OwnerKind, OwnerSort } from "#lib/contracts/owner-view";
import { toQuery } from "../../../_data/to-query";
import { buttonClass } from "../../../_ui/button";
import { ProblemScreen } from "../../../problem-screen";
import { OwnerFilters } from "./owner-filters.client";
import { OwnerLine } from "./owner-line";

export const metadata: Metadata = { title: "Owners" };

const pageSize = 20;

export default async function OwnersPage({ searchParams }: PageProps<"/operator/owners">) {
  const asked = await searchParams;
  const text = (name: string): string | undefined => {
    const value = asked[name];
    return typeof value === "string" && value.trim() !== "" ? value : undefined;
  };
  const filters = {
    sort: OwnerSort.safeParse(asked.sort).data,
    kind: OwnerKind.safeParse(asked.kind).data,
    limited: asked.limited === "true" ? ("true" as const) : undefined,
    q: text("q")?.slice(0, 200),
  };
  const cursor = text("cursor");
  const answer = await call(listOwners, { query: { limit: pageSize, cursor, ...filters } });
  if (!answer.ok) {
    if (answer.status < 422) notFound();
    return <ProblemScreen error={answer.error} />;
  }
  const { items, next_cursor } = answer.value;
  return (
    <section aria-labelledby="owners" className="grid gap-6">
      <h2 id="owners" className="sr-only">
        Owners
      </h2>
      <OwnerFilters />
      {items.length === 0 ? (
        <p role="status" className="rounded-md border border-line bg-sheet p-5 text-soft text-sm">
          Nobody like that has anything here.
        </p>
      ) : (
        <ul aria-labelledby="owners" className="divide-y divide-line border-line border-y">
          {items.map((owner) => (
            <li key={owner.owner_id}>
              <OwnerLine owner={owner} />
            </li>
          ))}
        </ul>
      )}
      {(cursor !== undefined || next_cursor !== undefined) && (
        <nav aria-label="Pages of the owners" className="flex flex-wrap gap-2">
          {cursor !== undefined && (
            <Link href={`/operator/owners?${toQuery(filters)}`} className={buttonClass()}>
              From the first
            </Link>
          )}
          {next_cursor !== undefined && (
            <Link href={`/operator/owners?${toQuery({ ...filters, cursor: next_cursor })}`} className={buttonClass()}>
              Further
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}
