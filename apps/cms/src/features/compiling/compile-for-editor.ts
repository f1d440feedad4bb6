import { findCitedRecords } from './cited-records.ts'
import type { CompiledText } from './compilation.ts'
import { findAgenciesOf, findGroups, type Reader } from './known-agencies.ts'
import { makeMatcher } from './match-parties.ts'
import { propose } from './propose.ts'

interface Source {
  text: string
  issuedOn: string | null
  issuingAgency: number | null
}

/** A text → proposals whose parties and citations carry the records of that day, where exactly one fits. */
export async function compileForEditor(reader: Reader, source: Source): Promise<CompiledText> {
  const agencies = await findAgenciesOf(reader, source.issuedOn)
  const compiled = propose(source.text, {
    issuedOn: source.issuedOn,
    agencies: agencies.flatMap(({ writtenNames }) => writtenNames),
  })
  const match = makeMatcher({ agencies, groups: await findGroups(reader), issuer: source.issuingAgency })
  const withRecord = await findCitedRecords(
    reader,
    compiled.proposals.flatMap(({ citations }) => citations),
  )
  const proposals = compiled.proposals.map((proposal) => ({
    ...proposal,
    parties: proposal.parties.map(match),
    citations: proposal.citations.map(withRecord),
  }))
  return { ...compiled, proposals }
}
