/** Where a caller stands after a request. */
export interface Standing {
  /** Requests a window lets pass. */
  limit: number;
  remaining: number;
  /** Until the window ends. */
  msLeft: number;
  refused: boolean;
}
