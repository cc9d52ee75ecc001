import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { signInKey } from "#lib/api/sign-in-key";

export const metadata: Metadata = { title: "Sign up", robots: { index: false } };

export default async function SignUpPage() {
  if (signInKey() === undefined) notFound();
  const { SignUpForm } = await import("../../../_account/sign-in-forms.client");
  return (
    <div className="grid justify-items-center gap-6 py-8 sm:py-16">
      <h1 className="sr-only">Sign up</h1>
      <SignUpForm />
      <p className="max-w-[44ch] text-center text-soft text-sm">
        What was made in this browser before goes along to the account.
      </p>
    </div>
  );
}
