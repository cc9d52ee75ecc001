const controls = /\p{Cc}|\p{Cf}|[/\\:*?"<>|]/gu;

/** A Content-Disposition header by RFC 6266: the name in RFC 5987 form, with an ASCII stand-in for old readers. */
export function contentDisposition(fileName: string, kind: "inline" | "attachment"): string {
  const clean = fileName.replace(controls, " ").replace(/\s+/g, " ").trim().toWellFormed();
  const ascii = clean
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/ +/g, " ")
    .trim();
  // A title without any ASCII leaves only the ending.
  const plain = ascii.startsWith(".") || ascii === "" ? `video${ascii}` : ascii;
  const encoded = encodeURIComponent(clean).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** A title as the start of a file name: at most 100 characters, whole ones. */
export const fileStem = (title: string): string => [...title].slice(0, 100).join("").trim() || "video";
