import type { PayloadRequest } from 'payload'
import { dayOf } from '../../fields/calendar-day.ts'
import type { Agency, AgencyGroup } from '../../payload-types.ts'
import { nameKey } from './agency-names.ts'

/** Whoever reads the records: a request of the REST interface, or an import within its transaction. */
export type Reader = Pick<PayloadRequest, 'payload' | 'user'> & { transactionID?: PayloadRequest['transactionID'] }

export interface KnownAgency {
  id: number
  name: string
  nameKey: string
  /** Short name and aliases: often those of a kind ("Phòng Nội vụ"), not of one agency. */
  otherKeys: string[]
  /** Names without aliases, for the reader of texts. */
  writtenNames: string[]
  parent: number | null
}

export interface KnownGroup {
  id: number
  name: string
  keys: string[]
}

/** The agencies that stood on that day; without a day those of all times. */
export async function findAgenciesOf(reader: Reader, day: string | null): Promise<KnownAgency[]> {
  const { docs } = await reader.payload.find({
    collection: 'agencies',
    ...optionsOf(reader),
    select: { name: true, shortName: true, aliases: true, parent: true, validFrom: true, validTo: true },
  })
  return (docs as Agency[]).filter((agency) => stoodOn(agency, day)).map(knownAgency)
}

export async function findGroups(reader: Reader): Promise<KnownGroup[]> {
  const { docs } = await reader.payload.find({ collection: 'agency-groups', ...optionsOf(reader) })
  return (docs as AgencyGroup[]).map(({ id, name, aliases }) => ({
    id,
    name,
    keys: [name, ...(aliases ?? []).map(({ value }) => value)].map(nameKey),
  }))
}

function optionsOf({ user, transactionID }: Reader) {
  return {
    user,
    overrideAccess: false,
    locale: 'vi',
    depth: 0,
    pagination: false,
    ...(transactionID && { req: { transactionID } }),
  } as const
}

function stoodOn({ validFrom, validTo }: Agency, day: string | null): boolean {
  if (day === null) return true
  const [from, to] = [dayOf(validFrom), dayOf(validTo)]
  return (from === null || from <= day) && (to === null || day <= to)
}

function knownAgency({ id, name, shortName, aliases, parent }: Agency): KnownAgency {
  const others = [shortName ?? '', ...(aliases ?? []).map(({ value }) => value)]
  return {
    id,
    name,
    nameKey: nameKey(name),
    otherKeys: others.map(nameKey).filter((key) => key !== ''),
    writtenNames: [name, shortName ?? ''].filter((written) => written !== ''),
    parent: typeof parent === 'object' ? (parent?.id ?? null) : (parent ?? null),
  }
}
