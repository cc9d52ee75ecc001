"use client";
import { SignIn, SignUp } from "@clerk/nextjs";
import { Skeleton } from "../_ui/skeleton";

const waiting = <Skeleton className="h-96 w-full max-w-sm" />;

export const SignInForm = () => <SignIn path="/sign-in" routing="path" signUpUrl="/sign-up" fallback={waiting} />;
export const SignUpForm = () => <SignUp path="/sign-up" routing="path" signInUrl="/sign-in" fallback={waiting} />;
