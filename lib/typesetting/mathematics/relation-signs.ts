/** Code points at which the lines of a derivation are lined up. */
export const relationSigns: ReadonlySet<string> = new Set(
  [..."=<>≤≥≠≈≡∼≃≅∝⇒⇔⟹⟺⟸→⟶↦⟼∈∉⊂⊆⊃⊇≪≫≺≻⊢⊨⩽⩾≜≐≔"].map((sign) => sign.codePointAt(0)?.toString(16).toUpperCase() ?? ""),
);
