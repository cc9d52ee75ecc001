import { notFound, redirect } from "next/navigation";
import { isOperator } from "../../_account/is-operator";

export default async function OperatorPage() {
  if (!(await isOperator())) notFound();
  redirect("/operator/reports");
}
