import { Lock } from "lucide-react";
import { Button } from "../_ui/button";
import { describedBy, Field } from "../_ui/field";
import { TextInput } from "../_ui/inputs";
import { unlock } from "./unlock";

const problems: Readonly<Record<string, string>> = {
  wrong: "That is not the password of this link. Mind capitals, or ask whoever sent it to you.",
  slow: "Too many tries. Wait a minute, then try again.",
};

interface PasswordFormProps {
  token: string;
  where: "page" | "frame";
  problem?: string;
}

/** Asks for a link's password. Nothing of the film is shown before. */
export function PasswordForm({ token, where, problem }: PasswordFormProps) {
  const error = problem === undefined ? undefined : problems[problem];
  return (
    <form action={unlock.bind(null, token, where)} className="grid w-full max-w-sm gap-5">
      <Lock className="size-6 text-soft" aria-hidden />
      <h1 className="font-serif text-xl">This film opens with a password</h1>
      <Field id="password" label="Password" error={error}>
        <TextInput
          id="password"
          name="password"
          type="password"
          autoComplete="off"
          required
          maxLength={200}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy("password", { error })}
        />
      </Field>
      <Button type="submit" look="primary">
        Watch the film
      </Button>
    </form>
  );
}
