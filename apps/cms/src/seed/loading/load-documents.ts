import { archiveDocuments } from '../documents/archive.ts'
import { sampleDocuments } from '../documents/sample.ts'
import type { SeedDocument } from '../records.ts'
import { createAs, type DemoLoad, day, idIf, idOf, updateAs } from './demo-load.ts'

const documents = [...archiveDocuments, ...sampleDocuments]

/** Each document after those it stands to, so that every relation finds its other end. */
export async function loadDocuments(load: DemoLoad): Promise<number> {
  const open = [...documents]
  while (open.length > 0) {
    const next = open.findIndex((document) => isReady(load, document))
    const [document] = open.splice(next, 1)
    if (next === -1 || !document) throw new Error('The relations of the demo documents run in a circle')
    await loadDocument(load, document)
  }
  return documents.length
}

function isReady(load: DemoLoad, { relations }: SeedDocument): boolean {
  return (relations ?? []).every(({ target }) => load.ids.has(`documents/${target}`))
}

async function loadDocument(load: DemoLoad, document: SeedDocument): Promise<void> {
  const { key, symbol, issuer, issuedOn, effectiveOn, relations, areas, ...plain } = document
  const id = await createAs(load, 'EDITOR', 'documents', key, {
    ...plain,
    symbolAsWritten: symbol,
    issuer: idIf(load, 'agencies', issuer),
    issuedOn: day(issuedOn),
    effectiveOn: day(effectiveOn),
    relations: (relations ?? []).map((row) => ({ ...row, target: idOf(load, 'documents', row.target) })),
    reformAreas: (areas ?? []).map((area) => ({ area })),
    publishedAt: `${issuedOn}T16:00:00+07:00`,
    audience: 'PUBLIC',
    secrecyMark: 'NONE',
  })
  await updateAs(load, 'PUBLISHER', 'documents', id, { _status: 'published' })
}
