"use client";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { type Deletable, useDelete } from "../../_data/use-deletion";
import { Button } from "../../_ui/button";

/** Deletes what a page is about and leads to the library, where it can be undone. */
export function DeleteFilm({ thing }: { thing: Deletable }) {
  const router = useRouter();
  const remove = useDelete();
  return (
    <Button
      size="snug"
      className="sm:px-5"
      disabled={remove.isPending}
      onClick={() => remove.mutate(thing, { onSuccess: () => router.push("/videos") })}
    >
      <Trash2 className="size-4" aria-hidden />
      <span className="sr-only sm:not-sr-only">{remove.isPending ? "Deleting…" : "Delete"}</span>
    </Button>
  );
}
