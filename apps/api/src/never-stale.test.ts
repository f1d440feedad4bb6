import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { reconcileTasks } from './features/opening/reconcile-tasks.ts'
import { ContentRows } from './testing/content-rows.ts'
import { openHouse } from './testing/open-house.ts'
import { trustedManifest } from './testing/trusted-manifest.ts'

const documents = {
  articles:
    'query Articles { articles(first: 50) { totalCount edges { node { slug title issuingAgency { name } } } } }',
  article: 'query Article($slug: String!) { article(slug: $slug) { title conclusions { title } } }',
  departed: 'query Departed { departed(kind: ARTICLE, slug: "tin-1") { state reason } }',
  found: 'query Found { search(query: "canary") { totalCount edges { node { __typename } snippet } } }',
  conclusion: `query Conclusion { conclusion(slug: "ket-luan") {
    title completion { total inProgressOverdue } directives { text tasks { completionStatus daysOverdue } } } }`,
  board: 'query Board { scoreboard(groupBy: AGENCY) { asOf total { total inProgressOverdue } rows { label } } }',
}
const { file, urlOf } = trustedManifest(documents)
const house = await openHouse({ TRUSTED_DOCUMENTS: file })
const rows = new ContentRows(house.admin)
const agency = await rows.agency({ name: 'Phòng Văn hóa' })
const articles = [1, 2, 3].map((number) => rows.article({ slug: `tin-${number}`, title: `Tin ${number}`, agency }))
const conclusion = await rows.conclusion({
  slug: 'ket-luan',
  agency,
  directives: [{ due: today(0), parties: [{ agency }] }],
})
await house.admin.query(
  `insert into cms.articles_related_conclusions (_order, _parent_id, id, conclusion_id) values (1, $1, 'r', $2)`,
  [await articles[0], conclusion],
)
await reconcileTasks(house.orm.em.fork())

/** Every question a reader asks, over and over, so that answers are being made while things change. */
const questions = Object.keys(documents).map((name) => ({
  url: urlOf(name as keyof typeof documents, name === 'article' ? { slug: 'tin-1' } : {}),
  query: documents[name as keyof typeof documents],
}))
let isReading = true
const readers = questions.map(async ({ url }) => {
  while (isReading) {
    await house.app.inject({ method: 'GET', url })
    await wait(1)
  }
})
afterAll(async () => {
  isReading = false
  await Promise.all(readers)
})

const item = fc.constantFrom(0, 1, 2)
const changes = fc.oneof(
  fc.record({ verb: fc.constant('edit' as const), item, text: fc.constantFrom('Một cửa', 'canary', 'Liên thông') }),
  fc.record({ verb: fc.constantFrom('publish', 'draft', 'withdraw', 'hide', 'schedule'), item }),
  fc.record({
    verb: fc.constantFrom('rename agency', 'edit conclusion', 'move due day', 'hide conclusion', 'midnight'),
  }),
)

test('whatever is done, a reader has the truth within a second of it, and keeps it', { timeout: 120_000 }, async () => {
  await vi.waitFor(() => expect(house.notices.isListening).toBe(true))
  const sequence = fc.array(changes, { minLength: 5, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(sequence, async (steps) => {
      for (const step of steps) {
        await change(step.verb, 'item' in step ? step.item : 0, 'text' in step ? step.text : '')
        for (const question of questions) await isTrueWithinASecond(question)
        for (const question of questions) expect(await remembered(question)).toBe(await asked(question))
      }
    }),
    { seed: 20261123, numRuns: Number(process.env.NEVER_STALE_RUNS ?? 6) },
  )
})

let counter = 0

async function change(verb: string, index: number, text: string): Promise<void> {
  const id = (await articles[index]) as number
  const live = { _status: 'published', live_from: '2026-01-01', withdrawn_at: null, audience: 'PUBLIC' }
  counter += 1
  switch (verb) {
    case 'edit':
      await house.admin.query('update cms.articles_locales set title = $2 where _parent_id = $1', [
        id,
        `${text} ${counter}`,
      ])
      return rows.change('articles', id, { search_text: text.toLowerCase() })
    case 'publish':
      return rows.change('articles', id, live)
    case 'draft':
      return rows.change('articles', id, { ...live, _status: 'draft' })
    case 'withdraw':
      return rows.change('articles', id, { ...live, withdrawn_at: '2026-02-02', withdrawn_reason: `Lý do ${counter}` })
    case 'hide':
      return rows.change('articles', id, { ...live, audience: 'INTERNAL' })
    case 'schedule': {
      await rows.change('articles', id, { ...live, live_from: new Date(Date.now() + 250) })
      // before its minute it is not there, and what says so is remembered
      for (const question of questions) await isTrueWithinASecond(question)
      return wait(270)
    }
    case 'midnight':
      return midnight()
    case 'rename agency':
      await house.admin.query(`update cms.agencies_locales set name = $1`, [`Phòng ${counter}`])
      return
    case 'edit conclusion':
      await house.admin.query(`update cms.conclusions_locales set title = $1`, [`Kết luận ${counter}`])
      return
    case 'hide conclusion':
      await rows.change('conclusions', conclusion, { audience: counter % 2 ? 'INTERNAL' : 'PUBLIC' })
      await reconcileTasks(house.orm.em.fork())
      return
    case 'move due day':
      await rows.replaceDirectives(conclusion, [{ key: directive, due: today(counter % 3), parties: [{ agency }] }])
      await reconcileTasks(house.orm.em.fork())
      return
  }
}

const directive = '7d1c7a0e-6a55-4c57-9d3a-0d6b8f1f2a11'

/** Moves the day boundary of the database to the next moment, and lets it pass. */
async function midnight(): Promise<void> {
  const shift = `interval '${86_400_000 - ((Date.now() + 7 * 3600_000) % 86_400_000) - 250} ms'`
  await house.admin.query(/* sql */ `
    create or replace function reform.today() returns date language sql stable parallel safe
    return ((now() + ${shift}) at time zone 'Asia/Ho_Chi_Minh')::date;
    create or replace function reform.next_midnight() returns timestamptz language sql stable parallel safe
    return ((reform.today() + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh') - ${shift};
    notify content_changed, 'agencies'; notify work_changed, 'task'`)
  for (const question of questions) await isTrueWithinASecond(question)
  await wait(270)
}

async function isTrueWithinASecond(question: (typeof questions)[number]): Promise<void> {
  await vi.waitFor(async () => expect(await remembered(question)).toBe(await asked(question)), {
    timeout: 1000,
    interval: 5,
  })
}

async function remembered({ url }: { url: string }): Promise<string> {
  return (await house.app.inject({ method: 'GET', url })).payload
}

async function asked({ query }: { query: string }): Promise<string> {
  const payload = { query, variables: query.includes('$slug') ? { slug: 'tin-1' } : {} }
  return (await house.app.inject({ method: 'POST', url: '/graphql', payload })).payload
}

function today(days: number): string {
  return new Date(Date.now() + 7 * 3600_000 + days * 86_400_000).toISOString().slice(0, 10)
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
