import { literal } from './sql-text.ts'

// A function of PostgreSQL takes 100 arguments at most.
const pairsPerCall = 50

/** An SQL expression for a JSON object with these keys, in this order. */
export function jsonObject(entries: readonly (readonly [key: string, value: string])[]): string {
  const calls: string[] = []
  for (let start = 0; start < entries.length; start += pairsPerCall) {
    const pairs = entries.slice(start, start + pairsPerCall).map(([key, value]) => `${literal(key)}, ${value}`)
    calls.push(`json_build_object(${pairs.join(', ')})`)
  }
  if (calls.length <= 1) return calls[0] ?? `'{}'::json`
  // json has no concatenation that keeps the order of keys, so the texts are joined between their braces
  const insides = calls.map((call) => `substr(left(${call}::text, -1), 2)`)
  return `('{' || ${insides.join(` || ',' || `)} || '}')::json`
}
