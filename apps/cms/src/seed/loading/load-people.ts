import { randomBytes } from 'node:crypto'
import { demoPeople, officers, type SeedPerson } from '../people.ts'
import { createAs, type DemoLoad, idIf } from './demo-load.ts'

export interface DemoLogin {
  role: string
  email: string
  password: string
}

/** The first administrator, made by nobody: there is no account yet that could. Everybody else is made by this one. */
export async function createFirstAdministrator(load: DemoLoad): Promise<DemoLogin> {
  const person = demoPeople.find(({ role }) => role === 'ADMINISTRATOR')
  if (!person) throw new Error('The demo has no administrator')
  const { role, email, name } = person
  const password = makePassword()
  const created = await load.payload.create({
    collection: 'users',
    data: { role, email, name, password, enabled: true },
    req: { transactionID: load.transactionID },
  })
  load.people[role] = { ...created, collection: 'users' }
  return { role, email, password }
}

/** The people of the newsroom, who need no agency. */
export function hireNewsroom(load: DemoLoad): Promise<DemoLogin[]> {
  return hire(
    load,
    demoPeople.filter(({ role, agency }) => role !== 'ADMINISTRATOR' && !agency),
  )
}

/** Officers and leaders of agencies; only the logins of the demo's own accounts are given back. */
export async function hireAgencyStaff(load: DemoLoad): Promise<DemoLogin[]> {
  await hire(load, officers)
  return hire(
    load,
    demoPeople.filter(({ agency }) => agency),
  )
}

async function hire(load: DemoLoad, people: SeedPerson[]): Promise<DemoLogin[]> {
  const logins: DemoLogin[] = []
  for (const { role, email, name, agency } of people) {
    const password = makePassword()
    const data = { role, email, name, password, enabled: true, agency: idIf(load, 'agencies', agency) }
    const id = await createAs(load, 'ADMINISTRATOR', 'users', email, data)
    const user = await load.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      req: { transactionID: load.transactionID },
    })
    load.people[role] = { ...user, collection: 'users' }
    logins.push({ role, email, password })
  }
  return logins
}

function makePassword(): string {
  return randomBytes(12).toString('base64url')
}
