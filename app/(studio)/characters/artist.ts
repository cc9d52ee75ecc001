/** Who can draw a character here. */
export interface Artist {
  /** As an order names it. */
  id: string;
  name: string;
  /** What a picture costs, in micro-dollars; 0: nothing. */
  micros: number;
}
