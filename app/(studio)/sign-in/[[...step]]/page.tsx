import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { signInKey } from "#lib/api/sign-in-key";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

export default async function SignInPage() {
  if (signInKey() === undefined) notFound();
  const { SignInForm } = await import("../../../_account/sign-in-forms.client");
  return (
    <div className="grid justify-items-center gap-6 py-8 sm:py-16">
      <h1 className="sr-only">Sign in</h1>
      <SignInForm />
      <p className="max-w-[44ch] text-center text-soft text-sm">
        What was made in this browser before goes along to the account.
      </p>
    </div>
  );
}
