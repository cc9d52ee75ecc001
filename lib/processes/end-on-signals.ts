let ending = false;

/**
 * On SIGTERM or SIGINT this process tidies up and is gone. For server processes that would otherwise wait for open
 * event streams, which never end.
 */
export function endOnSignals(tidy: () => Promise<void>): void {
  const end = async () => {
    if (ending) return;
    ending = true;
    try {
      await tidy();
    } finally {
      process.exit(0);
    }
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, end);
}
