"use client";
import { ClerkProvider } from "@clerk/nextjs";
import type { ReactNode } from "react";

// Our own tokens, so that Clerk's parts are light and dark with the rest.
const appearance = {
  variables: {
    colorPrimary: "var(--ink)",
    colorPrimaryForeground: "var(--ground)",
    colorBackground: "var(--sheet)",
    colorForeground: "var(--ink)",
    colorMutedForeground: "var(--soft)",
    colorInput: "var(--ground)",
    colorInputForeground: "var(--ink)",
    colorNeutral: "var(--ink)",
    borderRadius: "0.375rem",
    fontFamily: "inherit",
  },
};

interface Props {
  publishableKey: string;
  nonce: string | undefined;
  children: ReactNode;
}

export function ClerkFrame({ publishableKey, nonce, children }: Props) {
  return (
    <ClerkProvider
      publishableKey={publishableKey}
      nonce={nonce}
      appearance={appearance}
      signInUrl="/sign-in"
      signUpUrl="/sign-up"
      signInFallbackRedirectUrl="/videos"
      signUpFallbackRedirectUrl="/videos"
    >
      {children}
    </ClerkProvider>
  );
}
