/**
 * States what must hold if the program is right.
 * @throws RangeError naming the broken promise: a programmer's mistake, never a user's.
 */
export function invariant(condition: unknown, promise: string): asserts condition {
  if (!condition) throw new RangeError(`broken invariant: ${promise}`);
}
