"use client";
import Link from "next/link";
import { type ComponentProps, useState } from "react";

/**
 * A link that fetches its page ahead once somebody comes near it, and not as soon as it is seen: what stands on every page
 * would otherwise ask for a handful of others while that page wakes up.
 */
export function CalmLink(props: Omit<ComponentProps<typeof Link>, "prefetch">) {
  const [near, setNear] = useState(false);
  const come = () => setNear(true);
  return <Link {...props} prefetch={near ? null : false} onPointerEnter={come} onFocus={come} onTouchStart={come} />;
}
