import { archivedConclusions, liveConclusions } from '../conclusions/all.ts'
import type { SeedConclusion, SeedDirective } from '../records.ts'
import { createAs, type DemoLoad, day, idIf, updateAs } from './demo-load.ts'

const conclusions = [...archivedConclusions, ...liveConclusions]

export async function loadConclusions(load: DemoLoad): Promise<number> {
  for (const conclusion of conclusions) await loadConclusion(load, conclusion)
  return conclusions.length
}

async function loadConclusion(load: DemoLoad, conclusion: SeedConclusion): Promise<void> {
  const { key, title, summary, document, issuingAgency, meeting, areas, directives, ...plain } = conclusion
  const id = await createAs(load, 'EDITOR', 'conclusions', key, {
    ...plain,
    title: title.vi,
    summary: summary.vi,
    document: idIf(load, 'documents', document),
    issuingAgency: idIf(load, 'agencies', issuingAgency),
    ...(meeting && { meeting: { ...meeting, heldOn: day(meeting.heldOn) } }),
    reformAreas: areas.map((area) => ({ area })),
    directives: directives.map((directive) => instructionRow(load, directive)),
    audience: 'PUBLIC',
  })
  await updateAs(load, 'EDITOR', 'conclusions', id, { title: title.en, summary: summary.en }, 'en')
  await updateAs(load, 'PUBLISHER', 'conclusions', id, { _status: 'published' })
}

/** A directive, or an item of a plan, as its form keeps it. */
export function instructionRow(load: DemoLoad, directive: SeedDirective) {
  const { parties, deadlines, citations, noTaskReason, ...plain } = directive
  return {
    ...plain,
    parties: parties.map(({ agency, group, ...party }) => ({
      ...party,
      agency: idIf(load, 'agencies', agency),
      group: idIf(load, 'agency-groups', group),
    })),
    deadlines: (deadlines ?? []).map(({ start, due, bindsWhole = true, ...deadline }) => ({
      ...deadline,
      start: day(start),
      due: day(due),
      bindsWhole,
      source: 'ENTERED',
      confirmedBy: 'Ban Biên tập',
    })),
    citations: (citations ?? []).map(({ asWritten, document }) => ({
      asWritten,
      document: idIf(load, 'documents', document),
    })),
    noTask: noTaskReason !== undefined,
    noTaskReason,
  }
}
