/** Languages that Whisper knows, which it names in English words. */
const codes =
  "af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha he hi hr ht hu hy id is it ja jv ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nl nn no oc pa pl ps pt ro ru sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt uk ur uz vi yi yo yue zh".split(
    " ",
  );
const names = new Intl.DisplayNames("en", { type: "language" });
const byName = new Map(codes.map((code) => [names.of(code)?.toLowerCase() ?? code, code]));

/** `german` → `de`; undefined for what is no language. */
export const languageByName = (name: string): string | undefined =>
  byName.get(name.toLowerCase()) ?? codes.find((code) => code === name.toLowerCase());
