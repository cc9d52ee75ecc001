/** Seconds by which voice and picture may differ before the voice is moved. */
const mostDrift = 0.08;

interface SceneClock {
  from: number;
  to: number;
  /** What is said, and the scene second at which it starts. */
  voice: { audio: HTMLAudioElement; at: number } | undefined;
  onTime: (seconds: number) => void;
  onEnd: () => void;
  signal: AbortSignal;
}

/** Runs a scene in real time from one second to another, its voice with it, until the signal. */
export function runSceneClock({ from, to, voice, onTime, onEnd, signal }: SceneClock): void {
  const began = performance.now();
  signal.addEventListener("abort", () => voice?.audio.pause());
  const step = (): void => {
    if (signal.aborted) return;
    const seconds = from + (performance.now() - began) / 1000;
    if (seconds >= to) {
      voice?.audio.pause();
      onTime(to);
      onEnd();
      return;
    }
    if (voice) follow(voice.audio, seconds - voice.at);
    onTime(seconds);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** Keeps the voice at a second of its own. */
function follow(audio: HTMLAudioElement, seconds: number): void {
  if (seconds < 0 || seconds >= audio.duration) return;
  if (Math.abs(audio.currentTime - seconds) > mostDrift) audio.currentTime = seconds;
  // A browser that wants a touch first leaves the picture silent.
  if (audio.paused) void audio.play().catch(() => undefined);
}
