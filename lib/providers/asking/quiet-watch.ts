export interface QuietWatch extends Disposable {
  /** Aborted when nothing was heard for so long. */
  signal: AbortSignal;
  heard(): void;
}

/** Watches over something that must not fall silent for longer than `seconds`; `failure` is the abort's reason then. */
export function quietWatch(seconds: number, failure: () => Error): QuietWatch {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(failure()), seconds * 1000);
  return {
    signal: control.signal,
    heard: () => {
      timer.refresh();
    },
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
