const codes = (signs: string): ReadonlySet<string> =>
  new Set([...signs].map((sign) => sign.codePointAt(0)?.toString(16).toUpperCase() ?? ""));

/** Code points at which the lines of a derivation are lined up. */
export const relationSigns = codes("=<>≤≥≠≈≡∼≃≅∝⇒⇔⟹⟺⟸→⟶↦⟼∈∉⊂⊆⊃⊇≪≫≺≻⊢⊨⩽⩾≜≐≔");
/** Signs between terms, before which a long line may be broken. */
export const termSigns = codes("+−±∓×⋅·∪∩∧∨⊕⊗∖");
/** Between these nothing is broken. */
export const openings = codes("([{⟨⌊⌈");
export const closings = codes(")]}⟩⌋⌉");
