import { afterAll } from 'vitest'
import { makeDigests } from '../features/reminders/make-digests.ts'
import { makeSchema } from '../schema.ts'
import { logIn } from '../testing/log-in.ts'
import { openHouse } from '../testing/open-house.ts'
import { viewerSettings } from '../viewer-transaction.ts'
import { askProduct } from './ask-product.ts'
import { findDifference } from './compare-answers.ts'
import { pagedInputs } from './generator/paged-inputs.ts'
import { poolsOf } from './generator/pools-of.ts'
import { Selections } from './generator/selections.ts'
import type { Operation } from './generator/write-operation.ts'
import { learnCursors } from './learn-cursors.ts'
import { Cursors } from './oracle/cursors.ts'
import { Oracle } from './oracle/oracle.ts'
import { Rows } from './oracle/rows.ts'
import { insertVariedRows } from './rows/varied-rows.ts'
import { Tally } from './tally.ts'

/** The product and the oracle side by side, over one database that nobody changes any more. */
export async function openArena() {
  const schema = makeSchema()
  const house = await openHouse()
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
  const scene = await insertVariedRows(house, today)
  const pools = await poolsOf(house.admin, today)
  const oracle = new Oracle(schema)
  const tally = new Tally(schema)

  async function readerWith(role: 'AGENCY_OFFICER' | 'MANAGING_EDITOR', agencyId: number) {
    const login = await logIn(house.admin, { role, agencyId, name: 'Trần "Thị" Thử' })
    const viewer = { id: login.userId, role, agencyId, sessionId: login.sessionId }
    return { headers: login.headers, viewer, rows: new Rows(house.env.API_DATABASE_URL, viewerSettings(viewer)) }
  }

  /** Who asks, and the oracle's own way to the rows they may see. */
  const readers = {
    visitor: { headers: {}, viewer: null, rows: new Rows(house.env.API_DATABASE_URL) },
    officer: await readerWith('AGENCY_OFFICER', scene.division),
    editor: await readerWith('MANAGING_EDITOR', scene.committee),
  }
  // one of a day on which two marks fall, and one of a day after which a task was taken away
  for (const day of ['2026-03-24', '2026-03-30', '2026-04-02']) {
    await makeDigests(house.orm.em.fork(), day, async () => {})
  }
  await house.admin.query(
    `update reform.task set origin_visible = false where id = (
       select i.task_id from reform.digest d cross join lateral reform.items_of(d.items) i
       where d.person_id = $1 and d.day = '2026-04-02' and i.kind = 'OVERDUE' order by i.place limit 1)`,
    [readers.officer.viewer.id],
  )
  await house.admin.query(
    `insert into reform.follow (person_id, task_id)
     select $1, t.id from (select id, row_number() over (order by code) as place from reform.task) t where t.place % 3 = 0`,
    [readers.officer.viewer.id],
  )
  const cursors = new Cursors()
  await learnCursors(house, cursors)
  afterAll(() => Promise.all(Object.values(readers).map(({ rows }) => rows.end())))

  return {
    schema,
    tally,
    visited: oracle.visited,
    selections: new Selections(schema, pools, pagedInputs(pools, cursors)),
    /** Asks both; tells what differs, or that the product found the statement too long. */
    async compare(operation: Operation): Promise<'same' | 'too long' | { difference: string }> {
      const { reader, language } = operation
      const { headers, viewer, rows } = readers[reader]
      const answer = await askProduct(house, operation, { ...headers, 'accept-language': language })
      if (answer.errors[0]?.extensions?.reason === 'LENGTH') return 'too long'
      const told = await oracle.answer(operation, { rows, language, today, viewer, cursors })
      // who is logged in takes a statement of its own
      const expected = viewer ? 2 : 1
      const counted = answer.statements.length === expected ? null : `it took ${answer.statements.length} statements`
      const difference = findDifference(answer, told, cursors) ?? counted
      if (difference) return { difference: tell(operation, difference, answer, told) }
      tally.add(operation, told)
      return 'same'
    },
  }
}

function tell(
  { text, operationName, variables, language, reader }: Operation,
  difference: string,
  ...answers: object[]
) {
  const asked = `${reader}, ${language}, ${operationName ?? 'the only operation'}\n${text}\n${JSON.stringify(variables)}`
  return `${difference}\n${asked}\n${answers.map((answer) => JSON.stringify(answer).slice(0, 4000)).join('\n')}\n`
}
