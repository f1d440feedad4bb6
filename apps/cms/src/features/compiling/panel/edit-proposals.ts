import type { Proposal, ProposedDeadline, Span } from '../compilation.ts'

/** A proposal on the editor's desk. */
export interface OpenProposal extends Proposal {
  id: string
  /** `PLACED`: a row of the form by now. */
  stage: 'OPEN' | 'ACCEPTED' | 'DROPPED' | 'PLACED'
}

/** Whether there is still something to decide about it. */
export function isOnDesk({ stage }: OpenProposal): boolean {
  return stage === 'OPEN' || stage === 'ACCEPTED'
}

export function openProposals(proposals: Proposal[]): OpenProposal[] {
  return proposals.map((proposal, index) => ({ ...proposal, id: String(index + 1), stage: 'OPEN' }))
}

export function changeProposal(list: OpenProposal[], id: string, change: Partial<OpenProposal>): OpenProposal[] {
  return list.map((proposal) => (proposal.id === id ? { ...proposal, ...change } : proposal))
}

export function acceptAll(list: OpenProposal[]): OpenProposal[] {
  return list.map((proposal) => (proposal.stage === 'OPEN' ? { ...proposal, stage: 'ACCEPTED' } : proposal))
}

export function placeAccepted(list: OpenProposal[]): OpenProposal[] {
  return list.map((proposal) => (proposal.stage === 'ACCEPTED' ? { ...proposal, stage: 'PLACED' } : proposal))
}

/** A task takes one deadline, so the one that is ticked unticks the others. */
export function bindWhole(list: OpenProposal[], id: string, index: number, bindsWhole: boolean): OpenProposal[] {
  return list.map((proposal) => {
    if (proposal.id !== id) return proposal
    const deadlines = proposal.deadlines.map((deadline, at) => ({
      ...deadline,
      bindsWhole: bindsWhole && at === index,
    }))
    return { ...proposal, deadlines }
  })
}

/** Two items, each with the parties of the whole and what its own words name; null where one would be empty. */
export function splitProposal(list: OpenProposal[], id: string, caret: number): OpenProposal[] | null {
  const at = list.findIndex((proposal) => proposal.id === id)
  const whole = list[at]
  if (!whole) return null
  const [first, second] = [whole.text.slice(0, caret), whole.text.slice(caret)]
  if (first.trim() === '' || second.trim() === '') return null
  const middle = Math.min(whole.span[0] + caret, whole.span[1])
  const halves = [
    half(whole, '1', first, [whole.span[0], middle], second),
    { ...half(whole, '2', second, [middle, whole.span[1]], first), number: null },
  ]
  return list.toSpliced(at, 1, ...halves)
}

function half(whole: OpenProposal, part: string, text: string, span: Span, other: string): OpenProposal {
  // what neither half says, such as a deadline of the sentence that introduces the list, belongs to both
  const isOwn = (words: string) => text.includes(words) || !other.includes(words)
  const deadlines = whole.deadlines.filter(({ phrase }) => isOwn(phrase))
  const [lone] = deadlines
  return {
    ...whole,
    id: `${whole.id}.${part}`,
    stage: 'OPEN',
    text: text.trim().replace(/[;,]$/u, ''),
    span,
    deadlines: lone && deadlines.length === 1 ? [{ ...lone, bindsWhole: true }] : deadlines,
    citations: whole.citations.filter(({ asWritten }) => isOwn(asWritten)),
  }
}

/** One item of two neighbours, joined as the source joins them; null where nothing on the desk follows. */
export function mergeWithNext(list: OpenProposal[], id: string, source: string): OpenProposal[] | null {
  const at = list.findIndex((proposal) => proposal.id === id)
  const next = list.findIndex((proposal, index) => index > at && isOnDesk(proposal))
  const [one, other] = [list[at], list[next]]
  if (!one || !other || at === -1) return null
  const merged: OpenProposal = {
    ...one,
    stage: 'OPEN',
    text: `${one.text.trimEnd()}${joint(source.slice(one.span[1], other.span[0]))}${other.text.trimStart()}`,
    span: [one.span[0], other.span[1]],
    parties: distinct([...one.parties, ...other.parties], ({ role, asWritten }) => `${role} ${asWritten}`),
    deadlines: withOneBinding(distinct([...one.deadlines, ...other.deadlines], deadlineKey)),
    citations: distinct([...one.citations, ...other.citations], ({ symbol }) => symbol),
    doubts: distinct([...one.doubts, ...other.doubts], ({ code }) => code),
  }
  return list.toSpliced(next, 1).toSpliced(at, 1, merged)
}

function joint(between: string): string {
  if (between.includes(';')) return '; '
  return between.includes('\n') ? '\n' : ' '
}

/** Each bound its own item whole; of both together the last one does (DOMAIN §4.1), until the editor says otherwise. */
function withOneBinding(deadlines: ProposedDeadline[]): ProposedDeadline[] {
  const last = deadlines.findLastIndex(({ bindsWhole }) => bindsWhole)
  return deadlines.map((deadline, index) => ({ ...deadline, bindsWhole: index === last }))
}

function deadlineKey({ phrase, due, kind }: ProposedDeadline): string {
  return `${kind} ${due} ${phrase}`
}

function distinct<Of>(items: Of[], keyOf: (item: Of) => string): Of[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}
