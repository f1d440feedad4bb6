const longestMs = 60_000

/** How long to wait before the next attempt: twice as long each time, a minute at most, and no two readers the same. */
export function waitBefore(retries: number, chance: number): number {
  return Math.min(longestMs, 1000 * 2 ** retries) * (0.5 + chance / 2)
}
