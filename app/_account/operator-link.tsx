import Link from "next/link";
import { isOperator } from "./is-operator";

/** The way to the operator's pages, in the header or, on a phone, in the settings; nothing for everybody else. */
export async function OperatorLink({ className }: { className: string }) {
  if (!(await isOperator())) return null;
  return (
    <Link href="/operator/reports" className={className}>
      Operator
    </Link>
  );
}
