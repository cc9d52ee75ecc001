import { CalmLink } from "../_ui/calm-link.client";
import { isOperator } from "./is-operator";

/** The way to the operator's pages, in the header or, on a phone, in the settings; nothing for everybody else. */
export async function OperatorLink({ className }: { className: string }) {
  if (!(await isOperator())) return null;
  return (
    <CalmLink href="/operator/reports" className={className}>
      Operator
    </CalmLink>
  );
}
