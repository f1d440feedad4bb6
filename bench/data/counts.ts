/** How many rows of each kind there are; all of them grow with the scale, so that every place keeps its own few. */
export interface Counts {
  readonly agencies: number
  readonly articles: number
  readonly documents: number
  readonly conclusions: number
  readonly directivesPerConclusion: number
}

/** Scale 1 is a province, scale 10 is ten of them; the smallest still fills a page of everything. */
export function countsOf(scale: number): Counts {
  const times = (count: number, least: number) => Math.max(least, Math.round(count * scale))
  return {
    agencies: times(200, 50),
    articles: times(10_000, 60),
    documents: times(5000, 160),
    conclusions: times(1000, 30),
    directivesPerConclusion: 20,
  }
}
