/** That a vendor never said whether it took orders for pictures. */
export const unanswered = (vendor: string, pictures = 1): string =>
  `${vendor} was sent the order for ${pictures === 1 ? "a picture" : `${pictures} pictures`} and never said whether it took it: it may have been billed, and counts as spent here. Look at the account there before drawing this again.`;
