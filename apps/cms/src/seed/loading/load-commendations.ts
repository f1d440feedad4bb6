import { archivedCommendations } from '../commendations/archive.ts'
import { sampleCommendations } from '../commendations/sample.ts'
import type { SeedCommendation } from '../records.ts'
import { createAs, type DemoLoad, day, idIf, updateAs } from './demo-load.ts'

const commendations = [...archivedCommendations, ...sampleCommendations]

/** After the articles that tell of them. */
export async function loadCommendations(load: DemoLoad): Promise<number> {
  for (const commendation of commendations) await loadCommendation(load, commendation)
  return commendations.length
}

async function loadCommendation(load: DemoLoad, commendation: SeedCommendation): Promise<void> {
  const { key, title, summary, decision, authority, issuingAgency, toldIn, recipients, areas, ...plain } = commendation
  const id = await createAs(load, 'EDITOR', 'commendations', key, {
    state: 'GRANTED',
    ...plain,
    title: title.vi,
    summary: summary.vi,
    decision: idIf(load, 'documents', decision),
    authority: idIf(load, 'agencies', authority),
    issuingAgency: idIf(load, 'agencies', issuingAgency),
    toldIn: idIf(load, 'articles', toldIn),
    awardedOn: day(plain.awardedOn),
    revokedOn: day(plain.revokedOn),
    recipients: (recipients ?? []).map((row) => ({ ...row, agency: idIf(load, 'agencies', row.agency) })),
    reformAreas: areas.map((area) => ({ area })),
    audience: 'PUBLIC',
  })
  await updateAs(load, 'EDITOR', 'commendations', id, { title: title.en, summary: summary.en }, 'en')
  await updateAs(load, 'PUBLISHER', 'commendations', id, { _status: 'published' })
}
