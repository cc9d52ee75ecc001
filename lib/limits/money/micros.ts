import { Micros } from "#lib/contracts/money";

/** Micro-dollars out of the database, as a number that holds them exactly. Throws where it does not. */
export const toMicros = (amount: bigint): number => Micros.parse(Number(amount));

/** The same where a correction may be negative. */
export const toSignedMicros = (amount: bigint): number =>
  amount < 0n ? -Micros.parse(Number(-amount)) : toMicros(amount);

export const dollarsToMicros = (dollars: number): number => Micros.parse(Math.round(dollars * 1_000_000));
