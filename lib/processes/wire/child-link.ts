import { type ChildProcess, fork } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { childEnvironment } from "#lib/config/child-environment";
import { projectRoot } from "#lib/processes/project-root";
import { ChildMessage, type ParentMessage } from "#lib/processes/wire/child-message";
import { watchMemory } from "#lib/processes/wire/watch-memory";

export interface ChildEnd {
  /** `exit 3`, `signal SIGSEGV`, or why we killed it. */
  how: string;
  /** The last lines of its standard error. */
  tail: string;
}

/** One living child process: typed messages in both directions, and its end told once. */
export class ChildLink {
  readonly #child: ChildProcess;
  #tail = "";
  #killedFor: string | undefined;
  #settled = false;
  /** Resolves when the process is gone and everything it said was heard. */
  readonly ended: Promise<ChildEnd>;
  readonly #listeners = new Map<number, (message: ChildMessage) => void>();

  /** `script` is a path from the project root. */
  constructor(script: string, memoryMb: number) {
    this.#child = fork(path.join(projectRoot(), script), [], {
      cwd: projectRoot(),
      env: childEnvironment(),
      execArgv: [],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#tail = (this.#tail + text).slice(-4000);
    });
    this.#child.on("message", (raw) => {
      const message = ChildMessage.parse(raw);
      this.#listeners.get(message.id)?.(message);
    });
    const stopWatching = watchMemory(this.#child, memoryMb, () => this.kill(`more than ${memoryMb} MB of memory`));
    this.ended = this.#watchEnd().then((how) => {
      this.#settled = true;
      stopWatching();
      return { how: this.#killedFor ?? how, tail: this.#tail };
    });
    this.#yieldToServer();
  }

  get alive(): boolean {
    return !this.#settled && this.#child.connected && !this.#killedFor;
  }

  send(message: ParentMessage): void {
    // A send to a dying child fails; its end is told by `ended`.
    if (this.#child.connected) this.#child.send(message, () => {});
  }

  /** SIGKILL: a stuck native codec hears nothing gentler. */
  kill(reason: string): void {
    this.#killedFor ??= reason;
    this.#child.kill("SIGKILL");
  }

  /** Asks the child to leave by closing the channel; kills it a second later. */
  async close(): Promise<void> {
    if (this.#settled) return;
    // Whoever waits for the end waits for this process, though nothing else keeps the parent.
    this.#child.ref();
    const stderr = this.#child.stderr;
    if (stderr && "ref" in stderr && typeof stderr.ref === "function") stderr.ref();
    if (this.#child.connected) this.#child.disconnect();
    const timer = setTimeout(() => this.kill("did not leave"), 1000);
    await this.ended;
    clearTimeout(timer);
  }

  /** Hears what the child says of a call until `release`. A child that answers no call keeps no parent alive. */
  hold(id: number, listener: (message: ChildMessage) => void): void {
    this.#listeners.set(id, listener);
    this.#child.ref();
    this.#child.channel?.ref();
  }

  release(id: number): void {
    this.#listeners.delete(id);
    if (this.#listeners.size > 0) return;
    this.#child.unref();
    this.#child.channel?.unref();
    const stderr = this.#child.stderr;
    if (stderr && "unref" in stderr && typeof stderr.unref === "function") stderr.unref();
  }

  // Not the `close` event: after our own disconnect() it never comes.
  async #watchEnd(): Promise<string> {
    const child = this.#child;
    const lastWords = child.stderr && new Promise((resolve) => child.stderr?.once("close", resolve));
    const channelClosed = new Promise((resolve) => child.once("disconnect", resolve));
    const how = await new Promise<string>((resolve) => {
      child.once("error", (error) => resolve(error.message));
      child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit ${code}`));
    });
    if (child.pid !== undefined) await Promise.all([channelClosed, lastWords]);
    return how;
  }

  // Drawing and encoding use every core: pages and events must come first.
  #yieldToServer(): void {
    try {
      if (this.#child.pid) os.setPriority(this.#child.pid, 5);
    } catch {
      // Not allowed everywhere, and never needed.
    }
  }
}
