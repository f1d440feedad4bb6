import { expect, test } from 'vitest'
import { agencyData, articleData, documentData, insertPublished } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'
import { richTextOf } from '../importing/rich-text.ts'
import type { CompiledText, Proposal } from './compilation.ts'

const newsroom = await openNewsroom()
const { payload } = newsroom
const path = '/api/conclusions/compile'

const notice = `Kết luận cuộc họp, Chủ tịch UBND xã yêu cầu:
1. Giao Phòng Nội vụ chủ trì, phối hợp với Văn phòng rà soát hồ sơ theo Kế hoạch số 41/KH-UBND ngày 09/3/2024 của UBND xã, hoàn thành trước ngày 15/9/2024.
2. Các phòng chuyên môn báo cáo kết quả trong tháng 9/2024.`

const send = (body: object, role: 'EDITOR' | 'AGENCY_OFFICER' | 'LEADER' = 'EDITOR', language = 'vi') =>
  newsroom.askAs(role, path, { method: 'POST', body, language })

async function compiled(body: object): Promise<CompiledText> {
  const answer = await send(body)
  expect(answer.status).toBe(200)
  return answer.json() as Promise<CompiledText>
}

test('a pasted text becomes proposals with parties, deadlines and citations; nothing is written', async () => {
  const before = await rowsOfDatabase()
  const { proposals, text } = await compiled({ text: notice, issuedOn: '2024-08-03' })
  expect(proposals.map(({ number }) => number)).toEqual(['1', '2'])
  for (const { span, text: own } of proposals) expect(text.slice(...span)).toBe(own)
  expect(proposals[0]).toMatchObject({
    parties: [
      { role: 'LEAD', asWritten: 'Phòng Nội vụ', matching: 'NONE', agency: null },
      { role: 'COORDINATE', asWritten: 'Văn phòng' },
    ],
    deadlines: [{ phrase: 'trước ngày 15/9/2024', kind: 'BY', due: '2024-09-14', precision: 'DAY', bindsWhole: true }],
    citations: [{ symbol: '41/KH-UBND', document: null }],
  })
  expect(await rowsOfDatabase()).toEqual(before)
})

test('every highlighted place is in the text as it was sent', async () => {
  const { marks, text } = await compiled({ text: notice })
  const shown = marks.map(({ kind, span }) => [kind, text.slice(...span)])
  expect(shown).toContainEqual(['DEADLINE', 'trước ngày 15/9/2024'])
  expect(shown).toContainEqual(['AGENCY', 'Phòng Nội vụ'])
  expect(shown.filter(([kind]) => kind === 'DOCUMENT')).toHaveLength(1)
})

test('a party is matched to the agency that stood on the day of the text', async () => {
  const name = 'Sở Kiểm chứng'
  const former = await insertAgency({ name, validTo: '2025-06-30T12:00:00Z' })
  const present = await insertAgency({ name, validFrom: '2025-07-01T12:00:00Z' })
  const text = `Chủ tịch UBND xã yêu cầu:\n1. Giao ${name} chủ trì rà soát hồ sơ.\n2. Giao ${name} chủ trì báo cáo kết quả.`
  const matched = async (issuedOn: string) => leadsOf((await compiled({ text, issuedOn })).proposals)
  expect(await matched('2025-06-30')).toEqual([former, former])
  expect(await matched('2025-07-01')).toEqual([present, present])
})

test('where two agencies of that day bear the name it stays open, and the issuer’s own one is preferred', async () => {
  const [one, other] = [
    await insertAgency({ name: 'Ủy ban nhân dân xã Thử Một' }),
    await insertAgency({ name: 'Ủy ban nhân dân xã Thử Hai' }),
  ]
  await insertAgency({ name: 'Phòng Kinh tế xã Thử Một', parent: one })
  const own = await insertAgency({ name: 'Phòng Kinh tế xã Thử Hai', parent: other, aliases: [{ value: 'PTĐ' }] })
  const text =
    'Chủ tịch UBND xã yêu cầu:\n1. Giao Phòng Kinh tế chủ trì rà soát hồ sơ.\n2. Giao Phòng Kinh tế chủ trì báo cáo kết quả.'
  const alone = await compiled({ text, issuedOn: '2026-03-01' })
  expect(alone.proposals.flatMap(({ parties }) => parties.map(({ agency }) => agency))).toEqual([null, null])
  const issued = await compiled({ text, issuedOn: '2026-03-01', issuingAgency: other })
  expect(leadsOf(issued.proposals)).toEqual([own, own])
})

test('a group stays as written, unless a record of groups bears the phrase', async () => {
  const text =
    'Chủ tịch UBND xã yêu cầu:\n1. Các phòng, ban chuyên môn rà soát hồ sơ.\n2. Các phòng, ban chuyên môn báo cáo kết quả.'
  const parties = async () => (await compiled({ text })).proposals[0]?.parties
  expect(await parties()).toMatchObject([{ matching: 'NONE', agency: null, group: null }])
  const asWritten = (await parties())?.[0]?.asWritten ?? ''
  const data = { name: 'Các phòng của xã', aliases: [{ value: asWritten.toUpperCase() }] }
  const { id } = await payload.create({ collection: 'agency-groups', data, overrideAccess: true })
  expect(await parties()).toMatchObject([{ matching: 'FOUND', agency: null, group: { id, name: 'Các phòng của xã' } }])
})

test('a citation takes the record with its symbol and day', async () => {
  const data = { symbolAsWritten: '41/KH-UBND', issuedOn: '2024-03-09T12:00:00Z' }
  const { id } = await insertPublished(payload, 'documents', documentData(data))
  await insertPublished(payload, 'documents', documentData({ ...data, issuedOn: '2023-03-09T12:00:00Z' }))
  const [first] = (await compiled({ text: notice })).proposals
  expect(first?.citations).toMatchObject([{ document: { id } }])
})

test('an article gives its body, with the marks of its lists, and its day', async () => {
  const blocks = [
    { kind: 'PARAGRAPH' as const, text: 'Chủ tịch UBND xã yêu cầu các đơn vị thực hiện tốt một số nội dung như sau:' },
    { kind: 'BULLET' as const, text: 'Rà soát hồ sơ tồn đọng, hoàn thành trước ngày 15/9.' },
    { kind: 'BULLET' as const, text: 'Niêm yết công khai thủ tục hành chính.' },
  ]
  const article = await insertPublished(
    payload,
    'articles',
    articleData({ body: richTextOf(blocks), eventOn: '2026-08-03T12:00:00Z' }),
  )
  const { text, issuedOn, proposals } = await compiled({ article: article.id })
  expect(text).toContain('- Rà soát hồ sơ tồn đọng')
  expect(issuedOn).toBe('2026-08-03')
  expect(proposals.map(({ deadlines }) => deadlines[0]?.due ?? null)).toEqual(['2026-09-14', null])
})

test('a document gives its summary; one that has none says what to do instead', async () => {
  const told = await insertPublished(payload, 'documents', documentData({ summary: notice }))
  expect((await compiled({ document: told.id })).proposals).toHaveLength(2)
  const silent = await insertPublished(payload, 'documents', documentData())
  const answer = await send({ document: silent.id })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('Hãy dán nội dung vào ô')
})

test('a pasted text takes day and agency from the document it was pasted for', async () => {
  const issuer = await insertAgency({ name: 'Ủy ban nhân dân xã Thử Ba' })
  const own = await insertAgency({ name: 'Phòng Nội vụ xã Thử Ba', parent: issuer })
  const data = { issuer, issuedOn: '2024-08-03T12:00:00Z' }
  const document = await insertPublished(payload, 'documents', documentData(data))
  const { issuedOn, proposals } = await compiled({ text: notice, document: document.id })
  expect(issuedOn).toBe('2024-08-03')
  expect(leadsOf(proposals)[0]).toBe(own)
})

test('only those who may write conclusions are answered', async () => {
  const asVisitor = await newsroom.ask(path, { method: 'POST', body: JSON.stringify({ text: notice }) })
  expect(asVisitor.status).toBe(403)
  expect((await send({ text: notice }, 'AGENCY_OFFICER')).status).toBe(403)
  expect((await send({ text: notice }, 'LEADER')).status).toBe(403)
})

test('a text too long, an empty one and a malformed request are refused in the language of the reader', async () => {
  const refused = async (body: object, status: number, words: string) => {
    const answer = await send(body, 'EDITOR', 'en')
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(words)])
  }
  await refused({ text: 'a'.repeat(200_001) }, 413, 'longer than 200,000')
  await refused({ text: 'ắ'.repeat(400_000) }, 413, 'longer than 200,000')
  await refused({ text: ' \n ' }, 400, 'no text to read')
  await refused({}, 400, 'malformed')
  await refused({ text: notice, unknown: 1 }, 400, 'malformed')
  await refused({ text: notice, issuedOn: '2026-02-31' }, 400, 'malformed')
  await refused({ article: 999_999 }, 404, 'cannot be opened')
  expect((await send({ text: 'Không có chỉ đạo. '.repeat(11_000) })).status).toBe(200)
})

async function insertAgency(extra: object): Promise<number> {
  return (await payload.create({ collection: 'agencies', data: agencyData(extra), overrideAccess: true })).id
}

function leadsOf(proposals: Proposal[]): unknown[] {
  return proposals.map(({ parties }) => parties.find(({ role }) => role === 'LEAD')?.agency?.id ?? null)
}

async function rowsOfDatabase(): Promise<number[]> {
  const kinds = ['conclusions', 'articles', 'documents', 'agencies', 'agency-groups'] as const
  const counts = kinds.map((collection) => payload.count({ collection, overrideAccess: true }))
  return (await Promise.all(counts)).map(({ totalDocs }) => totalDocs)
}
