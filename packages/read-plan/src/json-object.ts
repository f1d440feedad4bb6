import { literal } from './sql-text.ts'

// A function of PostgreSQL takes 100 arguments at most.
const pairsPerCall = 50

/** An SQL expression for a JSON object with these keys, in this order. */
export function jsonObject(entries: readonly (readonly [key: string, value: string])[]): string {
  const calls: string[] = []
  for (let start = 0; start < entries.length; start += pairsPerCall) {
    // joined by adding, which copies nothing: what is made here is a part of something larger, level by level
    let pairs = ''
    for (const [key, value] of entries.slice(start, start + pairsPerCall)) {
      pairs += `${pairs && ', '}${literal(key)}, ${value}`
    }
    calls.push(`json_build_object(${pairs})`)
  }
  if (calls.length <= 1) return calls[0] ?? `'{}'::json`
  // json has no concatenation that keeps the order of keys, so the texts are joined between their braces
  const insides = calls.map((call) => `substr(left(${call}::text, -1), 2)`)
  return `('{' || ${insides.join(` || ',' || `)} || '}')::json`
}
