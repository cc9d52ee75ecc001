import { ShieldCheck } from "lucide-react";
import Link from "next/link";
import { isOperator } from "./is-operator";

/** The way to the operator's pages; nothing for everybody else. */
export async function OperatorLink({ className }: { className: string }) {
  if (!(await isOperator())) return null;
  return (
    <Link href="/operator/reports" className={className}>
      <ShieldCheck className="size-4 sm:hidden" aria-hidden />
      <span className="sr-only sm:not-sr-only">Operator</span>
    </Link>
  );
}
