"use client";
import { UserButton, useAuth } from "@clerk/nextjs";
import Link from "next/link";

/** The signed-in user's picture with their menu; the way to sign in until Clerk has told that somebody is. */
export function SignedInAs({ className }: { className: string }) {
  const { isSignedIn } = useAuth();
  if (isSignedIn) {
    return (
      <span className="inline-flex size-11 items-center justify-center">
        <UserButton />
      </span>
    );
  }
  return (
    <Link href={{ pathname: "/sign-in" }} className={className}>
      Sign in
    </Link>
  );
}
