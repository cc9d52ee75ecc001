import { Failure } from "#lib/errors/failure";

const MOST_CHARACTERS = 4096;

/** The words of an Upload-Metadata header: `filename dGVzdA==,filetype …`. Throws VALIDATION_ERROR. */
export function readMetadata(header: string | undefined): Record<string, string> {
  if (header === undefined || header === "") return {};
  if (header.length > MOST_CHARACTERS) throw wrong();
  const words: Record<string, string> = {};
  for (const pair of header.split(",")) {
    const [key, value = "", ...more] = pair.trim().split(" ");
    if (!key || !/^[\w.-]{1,64}$/.test(key) || key in words || more.length > 0) throw wrong();
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value)) throw wrong();
    words[key] = textOf(Buffer.from(value, "base64"));
  }
  return words;
}

function textOf(bytes: Buffer): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {}
  throw wrong();
}

const wrong = (): Failure =>
  new Failure("VALIDATION_ERROR", {
    message: "Upload-Metadata holds pairs of a key and a value in base64, with commas between them.",
    issues: [{ path: "headers.upload-metadata", message: "not as the tus protocol has it" }],
  });

/** A name without folders and control characters, for people. */
export function cleanName(name: string | undefined): string {
  const last =
    (name ?? "")
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
      .split(/[\\/]/)
      .at(-1)
      ?.trim() ?? "";
  return [...last].slice(0, 200).join("") || "file";
}
