import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { openHouse } from '../../testing/open-house.ts'
import { reconcileTasks } from '../opening/reconcile-tasks.ts'

const { ask, admin, orm } = await openHouse()
const rows = new ContentRows(admin)
await rows.article({ title: 'Thư cảm ơn', slug: 'thu-cam-on' })
await rows.article({
  title: 'Thủ tục hành chính',
  slug: 'thu-tuc',
  summary: 'Bộ phận Một cửa tiếp nhận hồ sơ đất đai.',
})
await rows.article({ title: 'Thu ngân sách', slug: 'thu-ngan-sach' })
await rows.article({ title: 'Thủ tục còn giữ kín', slug: 'kin', status: 'draft' })
await rows.document({ symbol: '628/UBND', subject: 'V/v cải cách hành chính', slug: 'cv-628' })
await rows.agency({ name: 'Phòng Nội vụ' })

async function find(query: string, kinds?: string[]): Promise<string[]> {
  const { data } = await ask(
    `query($query: String!, $kinds: [SearchKind!]) { search(query: $query, kinds: $kinds) { edges { node {
      ... on Article { slug } ... on Document { slug } ... on Agency { slug: name } } } } }`,
    { query, kinds },
  )
  return data.search.edges.map((edge: { node: { slug: string } }) => edge.node.slug)
}

test('words are found without their diacritics', async () => {
  expect(await find('thu tuc')).toEqual(['thu-tuc'])
  expect(await find('Phong noi vu')).toEqual(['Phòng Nội vụ'])
})

test('what has the diacritics right comes first', async () => {
  expect((await find('thủ'))[0]).toBe('thu-tuc')
  expect((await find('thư'))[0]).toBe('thu-cam-on')
  expect(new Set(await find('thu'))).toEqual(new Set(['thu-ngan-sach', 'thu-tuc', 'thu-cam-on']))
})

test('a symbol is found whole and in its parts', async () => {
  expect(await find('628/UBND')).toEqual(['cv-628'])
  expect(await find('628 ubnd')).toEqual(['cv-628'])
})

test('an abbreviation finds what it stands for, and the other way round', async () => {
  await rows.article({ title: 'Kết quả kiểm soát TTHC', slug: 'viet-tat' })
  expect(await find('TTHC')).toEqual(['viet-tat', 'thu-tuc'])
  expect(await find('thủ tục hành chính')).toEqual(['thu-tuc', 'viet-tat'])
})

test('what is not published is not found, not even counted', async () => {
  const { data } = await ask('{ search(query: "giữ kín") { totalCount } }')
  expect(data.search.totalCount).toBe(0)
})

test('a search keeps to the kinds asked for, and to words of two letters or more', async () => {
  expect(await find('thu', ['DOCUMENT', 'AGENCY'])).toEqual([])
  expect(await find('t')).toEqual([])
  expect(await find('100% _')).toEqual([])
})

test('tasks and agencies are found with what they say', async () => {
  const agency = await rows.agency({ name: 'Trạm Y tế' })
  await rows.conclusion({ directives: [{ text: 'Số hóa sổ khám bệnh.', parties: [{ agency }] }] })
  await reconcileTasks(orm.em.fork())
  const { data } =
    await ask(`{ tasks: search(query: "so kham benh", kinds: [TASK]) { edges { snippet node { __typename } } }
    agencies: search(query: "tram y te", kinds: [AGENCY]) { edges { snippet node { __typename } } } }`)
  expect(data).toEqual({
    tasks: { edges: [{ snippet: 'Số hóa sổ khám bệnh.', node: { __typename: 'Task' } }] },
    agencies: { edges: [{ snippet: null, node: { __typename: 'Agency' } }] },
  })
})

test('a snippet shows the text around the find as it was written', async () => {
  const { data } = await ask('{ search(query: "ho so dat dai") { edges { snippet } } }')
  expect(data.search.edges).toEqual([{ snippet: 'Bộ phận Một cửa tiếp nhận hồ sơ đất đai.' }])
})

test('of very many finds the newest are found, ranked by their words', async () => {
  await rows.article({ title: 'Phong trào', slug: 'cu-nhat', liveFrom: '2026-01-01' })
  await rows.article({ title: 'Phong trào', slug: 'khong-moi-nhat', liveFrom: '2026-02-02' })
  for (let n = 0; n < 210; n++) {
    await rows.article({ title: 'Tin', summary: 'Phong trào', liveFrom: n < 205 ? '2026-02-01' : '2026-02-03' })
  }
  const { data } = await ask('{ search(query: "phong trao", first: 1) { totalCount } }')
  expect(data.search.totalCount).toBe(50)
  const found = await find('phong trao')
  expect(found[0]).toBe('khong-moi-nhat')
  expect(found).not.toContain('cu-nhat')
})

test('what is years old is found when it is rare', async () => {
  await rows.article({ title: 'Lưu trữ hương ước', slug: 'ba-nam-truoc', liveFrom: '2023-01-01' })
  expect(await find('luu tru huong uoc')).toEqual(['ba-nam-truoc'])
})

test('parts of words are found where whole words find little', async () => {
  await rows.article({ title: 'Chuyên mục', slug: 'chuyen-muc' })
  expect(await find('chuyen mu')).toEqual(['chuyen-muc'])
})
