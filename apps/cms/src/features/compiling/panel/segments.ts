import type { Mark, MarkKind, Span } from '../compilation.ts'

/** A run of the source with the same marks. */
export interface Run {
  text: string
  kinds: MarkKind[]
}

/** Neighbouring runs of one proposal, or of none. */
export interface Stretch {
  proposal: string | null
  runs: Run[]
}

interface Place {
  id: string
  span: Span
}

/** The source cut where a proposal or a mark begins or ends; joined again it is the source. One pass over what is sorted. */
export function cutIntoStretches(text: string, proposals: readonly Place[], marks: readonly Mark[]): Stretch[] {
  const cuts = new Set([0, text.length])
  for (const { span } of [...proposals, ...marks]) for (const cut of span) cuts.add(Math.min(cut, text.length))
  const ordered = [...cuts].sort((one, other) => one - other)
  const placeAt = reader([...proposals].sort(byStart))
  const markAt = reader([...marks].sort(byStart))
  const stretches: Stretch[] = []
  for (const [index, from] of ordered.entries()) {
    const to = ordered[index + 1]
    if (to === undefined) break
    const proposal = placeAt(from)[0]?.id ?? null
    const run = { text: text.slice(from, to), kinds: [...new Set(markAt(from).map(({ kind }) => kind))] }
    const last = stretches.at(-1)
    if (last && last.proposal === proposal) last.runs.push(run)
    else stretches.push({ proposal, runs: [run] })
  }
  return stretches
}

/** Asked for ever later offsets, tells what covers each. */
function reader<Of extends { span: Span }>(sorted: Of[]): (offset: number) => Of[] {
  let next = 0
  let open: Of[] = []
  return (offset) => {
    open = open.filter(({ span }) => span[1] > offset)
    for (let one = sorted[next]; one && one.span[0] <= offset; one = sorted[++next]) {
      if (one.span[1] > offset) open.push(one)
    }
    return open
  }
}

function byStart(one: { span: Span }, other: { span: Span }): number {
  return one.span[0] - other.span[0]
}
