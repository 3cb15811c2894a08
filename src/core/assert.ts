/** Throws when one of our own promises is broken. For bugs only; bad input is a `Problem`. */
export function assert(claim: unknown, message: string): asserts claim {
  if (!claim) throw new Error(message);
}
