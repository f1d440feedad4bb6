/** Of things in the order of their starts, those that start in a half-open range; found by halves. */
export function startingIn<Thing>(
  things: readonly Thing[],
  startOf: (thing: Thing) => number,
  from: number,
  to: number,
): Thing[] {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(things[middle] as Thing) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < things.length && startOf(things[end] as Thing) < to) end++
  return things.slice(low, end)
}
