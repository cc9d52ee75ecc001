"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useEmptyAccount } from "../../../_data/use-account";
import { Button } from "../../../_ui/button";
import { describedBy, Field } from "../../../_ui/field";
import { TextInput } from "../../../_ui/inputs";
import { toast } from "../../../_ui/toast";

const words = "delete everything";

/** Everything goes, once the words are typed. */
export function DeleteEverything({ signedIn }: { signedIn: boolean }) {
  const [sure, setSure] = useState(false);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string>();
  const empty = useEmptyAccount();
  const router = useRouter();
  const leave = () => {
    setSure(false);
    setTyped("");
    setWrong(undefined);
  };
  const send = () => {
    if (typed.trim().toLowerCase() !== words) {
      setWrong(`Type the words: ${words}.`);
      document.getElementById("delete-words")?.focus();
      return;
    }
    empty.mutate(undefined, {
      onError: (problem) => setWrong(problem.message),
      onSuccess: () => {
        leave();
        toast("Everything is deleted.");
        router.refresh();
      },
    });
  };
  return (
    <section aria-labelledby="delete" className="grid gap-4">
      <h2 id="delete" className="font-serif text-lg">
        Delete everything
      </h2>
      <div className="grid max-w-[60ch] gap-3 text-soft text-sm">
        <p>
          Films and what is being made, public links, uploaded files, keys and webhooks.{" "}
          <strong className="font-medium text-ink">There is no way back</strong>: links are shut at once, and the bytes
          go within minutes.
        </p>
        <p>
          What stays: the books, that is what was paid and when, and the record of acts, without titles and names of
          files. {signedIn && "You can go on signing in; your sign-in is deleted where you manage it."}
        </p>
      </div>
      {sure ? (
        <form
          noValidate
          className="grid gap-4 rounded-md border border-bad p-5"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Field id="delete-words" label={`Type “${words}”`} error={wrong}>
            <TextInput
              id="delete-words"
              autoFocus
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              aria-invalid={wrong !== undefined}
              aria-describedby={describedBy("delete-words", { error: wrong })}
            />
          </Field>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="danger" disabled={empty.isPending}>
              {empty.isPending ? "Deleting…" : "Delete it all, for good"}
            </Button>
            <Button look="plain" onClick={leave}>
              Keep it
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button look="danger" onClick={() => setSure(true)}>
            Delete everything…
          </Button>
        </div>
      )}
    </section>
  );
}
