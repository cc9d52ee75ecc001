import { SetupProblem } from "#lib/errors/setup-problem";
import { portTrouble } from "#lib/processes/free-port";

/** Throws SetupProblem with a sentence when the web server could not listen there. */
export async function checkPort(port: number, host: string): Promise<void> {
  const trouble = await portTrouble(port, host);
  if (trouble === undefined) return;
  throw new SetupProblem(sentence(trouble, port, host));
}

function sentence(trouble: string, port: number, host: string): string {
  if (trouble === "EADDRINUSE") {
    return `Port ${port} is taken by another program; stop that one, or choose another with PORT=… .`;
  }
  if (trouble === "EACCES") return `Port ${port} is not open to ordinary users; choose one from 1024 with PORT=… .`;
  return `This machine cannot listen on ${host}, port ${port} (${trouble}); set HOST to an address of this machine.`;
}
