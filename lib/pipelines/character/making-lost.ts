/** Somebody else has the order for a character by now: this one lets it be. */
export class MakingLost extends Error {
  override readonly name = "MakingLost";
  constructor() {
    super("Somebody else makes this character by now.");
  }
}
