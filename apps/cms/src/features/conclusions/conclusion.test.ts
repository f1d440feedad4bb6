import { expect, test } from 'vitest'
import type { Conclusion } from '../../payload-types.ts'
import { agencyData, conclusionData, insertPublished } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, staff } = await openNewsroom()
const publisher = { user: staff.PUBLISHER, overrideAccess: false } as const
const collection = 'conclusions'
const uuid = /^[0-9a-f-]{36}$/

const twoDirectives = [
  {
    number: '1',
    text: 'Giao Văn phòng chủ trì',
    parties: [{ role: 'LEAD', asWritten: 'Văn phòng' }],
    deadlines: [
      {
        phrase: 'trước ngày 01/8/2026',
        kind: 'BY',
        due: '2026-07-31T12:00:00.000Z',
        precision: 'DAY',
        source: 'ENTERED',
      },
    ],
  },
  { number: '2', text: 'Giao Phòng Kinh tế báo cáo', parties: [{ role: 'LEAD', asWritten: 'Phòng Kinh tế' }] },
]

test('directives, parties and deadlines get a key each', async () => {
  const { directives } = await insert()
  const keys = keysOf(directives)
  expect(keys).toHaveLength(5)
  expect(new Set(keys).size).toBe(5)
  for (const key of keys) expect(key).toMatch(uuid)
})

test('keys stay when a conclusion is published again, and when directives change places', async () => {
  const { id, directives } = await insert()
  const swapped = [...(directives ?? [])].reverse()
  const after = await publish(id, { title: 'Tên khác', directives: swapped })
  expect(keysOf(after.directives).sort()).toEqual(keysOf(directives).sort())
  expect(after.directives?.map(({ text }) => text)).toEqual(swapped.map(({ text }) => text))
})

test('keys stay when a client leaves them out or sends others', async () => {
  const { id, directives } = await insert()
  const without = directives?.map(({ key, ...row }) => ({
    ...row,
    parties: row.parties?.map(({ key: _, ...party }) => party),
  }))
  expect(keysOf((await publish(id, { directives: without })).directives)).toEqual(keysOf(directives))

  const forged = directives?.map((row) => ({ ...row, key: crypto.randomUUID() }))
  expect(keysOf((await publish(id, { directives: forged })).directives)).toEqual(keysOf(directives))
})

test('a directive copied inside the form becomes another directive', async () => {
  const { id, directives } = await insert()
  const [first, second] = directives ?? []
  if (!first || !second) throw new Error('two directives expected')
  const copy = { ...first, id: undefined, parties: [], deadlines: [] }
  const after = await publish(id, { directives: [first, copy, second] })
  const keys = after.directives?.map(({ key }) => key) ?? []
  expect([keys[0], keys[2]]).toEqual([first.key, second.key])
  expect(keys[1]).toMatch(uuid)
  expect(new Set(keys).size).toBe(3)
})

test('a removed directive takes its key along; the others keep theirs', async () => {
  const { id, directives } = await insert()
  const after = await publish(id, { directives: directives?.slice(1) })
  expect(keysOf(after.directives)).toEqual(keysOf(directives?.slice(1)))
})

test('keys stay through a draft and its publication', async () => {
  const { id, directives } = await insert()
  await payload.update({ collection, id, data: { title: 'Nháp' }, ...publisher })
  expect(keysOf((await publish(id, {})).directives)).toEqual(keysOf(directives))
})

test('a directive has at most one deadline that binds it whole', async () => {
  const deadline = { phrase: 'trong tháng 6', kind: 'WITHIN', precision: 'MONTH', source: 'ENTERED', bindsWhole: true }
  const directives = [{ text: 'Hai thời hạn', deadlines: [deadline, deadline] }]
  const saved = payload.create({ collection, data: conclusionData({ directives }) as never, ...publisher })
  await expect(saved).rejects.toMatchObject({ data: { errors: [{ path: 'directives.0.deadlines' }] } })
})

test('tracked work is published in the name of an agency, which confirms it', async () => {
  const { id: agency } = await payload.create({ collection: 'agencies', data: agencyData(), overrideAccess: true })
  const directives = [{ text: 'Giao báo cáo', parties: [{ role: 'LEAD', asWritten: 'Cơ quan', agency }] }]
  const save = (extra: object) =>
    payload.create({ collection, data: conclusionData({ directives, ...extra }) as never, ...publisher })
  await expect(save({ _status: 'published' })).rejects.toMatchObject({ data: { errors: [{ path: 'issuingAgency' }] } })
  await expect(save({ _status: 'published', issuingAgency: agency })).resolves.toBeTruthy()
  await expect(save({ _status: 'published', tracking: 'ARCHIVED' })).resolves.toBeTruthy()
  await expect(save({ _status: 'draft' })).resolves.toBeTruthy()
})

test('search finds a conclusion by the words of its directives', async () => {
  const { id } = await insert()
  const row = await payload.db.findOne<{ id: number; searchText: string }>({
    collection,
    where: { id: { equals: id } },
  })
  expect(row?.searchText).toContain('giao phong kinh te bao cao')
})

function insert(): Promise<Conclusion> {
  return insertPublished(
    payload,
    collection,
    conclusionData({ directives: structuredClone(twoDirectives) }),
  ) as Promise<Conclusion>
}

function publish(id: number, data: object): Promise<Conclusion> {
  return payload.update({ collection, id, data: { ...data, _status: 'published' }, ...publisher })
}

function keysOf(directives: Conclusion['directives']): unknown[] {
  return (directives ?? []).flatMap(({ key, parties, deadlines }) => [
    key,
    ...(parties ?? []).map((party) => party.key),
    ...(deadlines ?? []).map((deadline) => deadline.key),
  ])
}
