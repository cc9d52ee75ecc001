/** For opacity: slow at both ends. */
export const soft = (x: number): number => x * x * (3 - 2 * x);

/** For movement: sets off at once and takes its time to arrive. */
export const swift = (x: number): number => (x < 0.5 ? 4 * x ** 3 : 1 - (2 - 2 * x) ** 3 / 2);
