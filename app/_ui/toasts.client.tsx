"use client";
import { lazy, Suspense, startTransition, useEffect, useState } from "react";
import { onFirstSign } from "./on-first-sign";

const PageToaster = lazy(async () => ({ default: (await import("./page-toaster.client")).PageToaster }));

/** Where notes are shown. They answer what somebody did: until anything is done, nothing is fetched for them. */
export function Toasts() {
  const [due, setDue] = useState(false);
  useEffect(() => onFirstSign(() => startTransition(() => setDue(true))), []);
  return <Suspense>{due && <PageToaster />}</Suspense>;
}
