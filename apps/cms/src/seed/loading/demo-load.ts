import type { Role } from '@thong-suot/vocabulary'
import type { Payload } from 'payload'
import type { User } from '../../payload-types.ts'

type Collection =
  | 'agencies'
  | 'agency-groups'
  | 'agency-successions'
  | 'articles'
  | 'commendations'
  | 'conclusions'
  | 'documents'
  | 'dossier-statistics'
  | 'index-results'
  | 'media'
  | 'pages'
  | 'plans'
  | 'procedure-notices'
  | 'sections'
  | 'users'

type Actor = User & { collection: 'users' }

/** One load of the demo: everything happens in one transaction, by people with the right to do it. */
export interface DemoLoad {
  payload: Payload
  transactionID: number | string
  people: Partial<Record<Role, Actor>>
  /** Ids of what was written, by collection and by the name the data uses. */
  ids: Map<string, number>
}

/** Creates a record as the person of this role, with access really on, and remembers it by its name. */
export async function createAs(
  load: DemoLoad,
  role: Role,
  collection: Collection,
  name: string,
  data: object,
  file?: { data: Buffer; mimetype: string; name: string; size: number },
): Promise<number> {
  const created = await load.payload.create({
    collection,
    data: data as never,
    ...(file && { file }),
    ...actingAs(load, role),
  })
  load.ids.set(`${collection}/${name}`, created.id as number)
  return created.id as number
}

/** Changes a record as the person of this role; `locale` names the language of the localised fields in `data`. */
export async function updateAs(
  load: DemoLoad,
  role: Role,
  collection: Collection,
  id: number,
  data: object,
  locale: 'vi' | 'en' = 'vi',
): Promise<void> {
  await load.payload.update({ collection, id, data: data as never, ...actingAs(load, role), locale })
}

/** Changes what stands around every page, as the person of this role. */
export function updateSiteAs(load: DemoLoad, role: Role, data: object, locale: 'vi' | 'en' = 'vi') {
  return load.payload.updateGlobal({ slug: 'site-settings', data: data as never, ...actingAs(load, role), locale })
}

/** The id behind a name; a name nobody wrote is a mistake in the data. */
export function idOf(load: DemoLoad, collection: Collection, name: string): number {
  const id = load.ids.get(`${collection}/${name}`)
  if (id === undefined) throw new Error(`The demo content names ${collection}/${name}, which it does not have`)
  return id
}

export function idIf(load: DemoLoad, collection: Collection, name: string | undefined): number | undefined {
  return name === undefined ? undefined : idOf(load, collection, name)
}

/** A calendar day as the date fields keep it: noon UTC, which is the same day in Việt Nam. */
export function day(date: string | undefined): string | undefined {
  return date === undefined ? undefined : `${date}T12:00:00.000Z`
}

function actingAs(load: DemoLoad, role: Role) {
  const user = load.people[role]
  if (!user) throw new Error(`Nobody with the role ${role} exists yet`)
  const req = { transactionID: load.transactionID }
  return { user, overrideAccess: false, locale: 'vi', depth: 0, req } as const
}
