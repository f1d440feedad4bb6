import { sampleProcedures } from '../procedures/sample.ts'
import type { SeedProcedure } from '../records.ts'
import { createAs, type DemoLoad, day, idIf, idOf, updateAs } from './demo-load.ts'

/** After the decisions that announce them, the older versions first. */
export async function loadProcedures(load: DemoLoad): Promise<number> {
  for (const procedure of sampleProcedures) await loadProcedure(load, procedure)
  return sampleProcedures.length
}

async function loadProcedure(load: DemoLoad, procedure: SeedProcedure): Promise<void> {
  const { key, title, summary, decision, effectiveFrom, steps, conditions, papers, forms, legalBases, ...plain } =
    procedure
  const textRows = (texts: string[] = []) => texts.map((text) => ({ text }))
  const id = await createAs(load, 'EDITOR', 'procedure-notices', key, {
    ...plain,
    level: 'COMMUNE',
    localitySuffix: '000.00.00.H99',
    title: title.vi,
    summary: summary.vi,
    steps: textRows(steps),
    conditions: textRows(conditions),
    requiredDocuments: papers,
    forms: (forms ?? []).map((name) => ({ name })),
    legalBases: legalBases.map((row) => ({ ...row, document: idIf(load, 'documents', row.document) })),
    effectiveFrom: day(effectiveFrom),
    decision: idOf(load, 'documents', decision),
    announcedBy: idOf(load, 'agencies', 'ubnd-tinh-binh-lam'),
    announcedByPost: 'Chủ tịch UBND tỉnh',
    issuingAgency: idOf(load, 'agencies', 'ubnd-xa-minh-khe'),
    reformAreas: [{ area: 'ADMINISTRATIVE_PROCEDURE' }],
    audience: 'PUBLIC',
    isSample: true,
  })
  await updateAs(load, 'EDITOR', 'procedure-notices', id, { title: title.en, summary: summary.en }, 'en')
  await updateAs(load, 'PUBLISHER', 'procedure-notices', id, { _status: 'published' })
}
