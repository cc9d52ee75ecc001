const order =
  /^(?:please\s+)?(?:explain(?: to me)?|describe|show(?: me)?|tell me about|teach me(?: about)?|make (?:me )?an? (?:short )?(?:video|film)(?: about| on)?|create an? (?:short )?(?:video|film)(?: about| on)?|an? (?:short )?(?:video|film) (?:about|on)|introduce|give an? (?:overview|introduction) (?:of|to))\s+/i;

/** A topic as a film's title: without the order to make it, with a capital. */
export function filmTitle(topic: string): string {
  const bare = topic.replace(/\s+/g, " ").trim();
  const text = bare.replace(order, "").trim() || bare;
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).slice(0, 200);
}
