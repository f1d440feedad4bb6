import { archiveGroups } from '../agencies/archive-groups.ts'
import { centralAgencies } from '../agencies/central.ts'
import { districtAgencies, successorCommunes } from '../agencies/districts.ts'
import { provinceAgencies } from '../agencies/provinces.ts'
import { sampleAgencies, sampleGroups } from '../agencies/sample.ts'
import { successions } from '../agencies/successions.ts'
import { sections } from '../sections.ts'
import { createAs, type DemoLoad, day, idIf, idOf, updateAs } from './demo-load.ts'

const agencies = [...centralAgencies, ...provinceAgencies, ...districtAgencies, ...successorCommunes, ...sampleAgencies]
const groups = [...archiveGroups, ...sampleGroups]

export async function loadSections(load: DemoLoad): Promise<number> {
  for (const { slug, name, position } of sections) {
    const id = await createAs(load, 'MANAGING_EDITOR', 'sections', slug, { slug, name: name.vi, position })
    await updateAs(load, 'MANAGING_EDITOR', 'sections', id, { name: name.en }, 'en')
  }
  return sections.length
}

/** Parents stand before their children in the data. */
export async function loadAgencies(load: DemoLoad): Promise<number> {
  for (const { slug, name, parent, aliases, validFrom, validTo, ...plain } of agencies) {
    const data = {
      ...plain,
      slug,
      name: name.vi,
      parent: idIf(load, 'agencies', parent),
      aliases: (aliases ?? []).map((value) => ({ value })),
      validFrom: day(validFrom),
      validTo: day(validTo),
    }
    const id = await createAs(load, 'PUBLISHER', 'agencies', slug, data)
    await updateAs(load, 'PUBLISHER', 'agencies', id, { name: name.en }, 'en')
  }
  for (const { key, name, aliases, members } of groups) {
    const data = {
      name: name.vi,
      aliases: aliases.map((value) => ({ value })),
      members: members.map((member) => ({ agency: idOf(load, 'agencies', member) })),
    }
    const id = await createAs(load, 'PUBLISHER', 'agency-groups', key, data)
    await updateAs(load, 'PUBLISHER', 'agency-groups', id, { name: name.en }, 'en')
  }
  return agencies.length + groups.length
}

/** Who went on as whom, once the documents that say so are on record. */
export async function loadSuccessions(load: DemoLoad): Promise<number> {
  for (const { type, effectiveOn, note, legalBasis, from, to } of successions) {
    await createAs(load, 'PUBLISHER', 'agency-successions', note, {
      type,
      note,
      effectiveOn: day(effectiveOn),
      legalBasis: idIf(load, 'documents', legalBasis),
      from: from.map((slug) => ({ agency: idOf(load, 'agencies', slug) })),
      to: to.map((receiver) => ({ ...receiver, agency: idOf(load, 'agencies', receiver.agency) })),
    })
  }
  return successions.length
}
