/**
 * The body of every field that is read: type-graphql needs a method where a field has arguments, but the answer is
 * planned as SQL before any resolver runs (`<thing>.read.ts`), so this is never reached.
 */
export function planned(): never {
  throw new Error('A planned field was asked for outside of a plan.')
}
