import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { joinNewsroom } from './newsroom.ts'
import { ask, productUrl } from './product.ts'

// Every text of every hidden item carries a word of its own that nobody outside may ever meet.
const secret = `kin${randomUUID().replaceAll('-', '').slice(0, 12)}`
const open = `mo${randomUUID().replaceAll('-', '').slice(0, 12)}`
const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
const sorts = {
  articles: { type: 'Article', path: 'tin-bai' },
  commendations: { type: 'Commendation', path: 'khen-thuong' },
  conclusions: { type: 'Conclusion', path: 'ket-luan' },
  documents: { type: 'Document', path: 'van-ban' },
  'dossier-statistics': { type: 'DossierStatistics', path: 'thong-ke-ho-so' },
  'index-results': { type: 'IndexResult', path: 'chi-so' },
  pages: { type: 'Page', path: 'trang' },
  plans: { type: 'Plan', path: 'ke-hoach' },
  'procedure-notices': { type: 'ProcedureNotice', path: 'thu-tuc' },
}
type Sort = keyof typeof sorts
const slugs: { kind: Sort; slug: string; status: number }[] = []
const ids: string[] = []

beforeAll(async () => {
  const publisher = await joinNewsroom('PUBLISHER')
  const add = async (kind: Sort, data: object, status = 404) => {
    const made = await publisher.create(kind, { ...textsOf(kind), ...data })
    slugs.push({ kind, slug: made.slug, status })
    ids.push(`${sorts[kind].type}:${made.id}`)
    return made.id
  }
  for (const kind of Object.keys(sorts) as Sort[]) {
    await add(kind, { _status: 'draft' })
    await add(kind, { _status: 'published', publishedAt: tomorrow })
    await add(kind, { _status: 'published', audience: 'INTERNAL' })
    const withdrawn = await add(kind, { _status: 'published' }, 410)
    await publisher.withdraw(kind, withdrawn, 'Đăng nhầm')
  }
  const told = await publisher.create('articles', {
    title: `Bài ${open}`,
    summary: 'Đã đăng',
    genre: 'NEWS_ITEM',
    _status: 'published',
  })
  slugs.push({ kind: 'articles', slug: told.slug, status: 200 })
  await publisher.saveDraft('articles', told.id, { title: `Bản nháp mới ${secret}`, summary: secret, _status: 'draft' })
})

test('nothing hidden is met on any page, feed, answer or address', async () => {
  const found: string[] = []
  const look = async (path: string, init?: RequestInit) => {
    const answer = await fetch(productUrl + path, init)
    const said = `${JSON.stringify([...answer.headers])} ${await answer.text()}`
    // The address asked for may come back; what is hidden may not.
    if (said.replaceAll(path, '').replaceAll(encodeURI(path), '').toLowerCase().includes(secret)) found.push(path)
    return answer.status
  }
  const pages = [
    '/',
    '/tin-bai',
    '/ket-luan',
    '/van-ban',
    '/khen-thuong',
    '/thu-tuc',
    '/ke-hoach',
    '/thong-ke-ho-so',
    '/thong-ke-ho-so/so-lieu.csv',
    '/chi-so',
    '/chi-so/so-lieu.csv',
    '/co-quan',
    '/nhiem-vu',
    '/bang-theo-doi',
  ]
  const feeds = Object.values(sorts)
    .filter(({ path }) => path !== 'trang')
    .flatMap(({ path }) => [`/${path}/rss.xml`, `/${path}/feed.json`])
  const maps = ['/sitemap.xml', ...Object.values(sorts).map(({ path }) => `/sitemap/${path}.xml`)]
  for (const page of [...pages, ...feeds, ...maps].flatMap((path) => [path, `/en${path}`])) await look(page)
  for (const word of ['tin', 'van ban', 'chi dao', open]) await look(`/tim-kiem?q=${encodeURIComponent(word)}`)
  for (const { kind, slug, status } of slugs) {
    const path = `/${sorts[kind].path}/${slug}`
    expect([path, await look(path)]).toEqual([path, status])
    await look(`${path}.data`)
  }
  for (const kind of [...Object.keys(sorts), 'media', 'users', 'agencies']) {
    expect(await look(`/api/${kind}?limit=100&depth=2&draft=true`)).toBe(403)
    expect(await look(`/api/${kind}/versions`)).toBeGreaterThanOrEqual(400)
  }
  expect(found).toEqual([])
})

test('GraphQL neither finds, counts nor names what is hidden', async () => {
  const answer = await ask<{ search: { totalCount: number } }>(
    `query ($q: String!, $ids: ID!) {
      search(query: $q) { totalCount edges { snippet } }
      node(id: $ids) { id }
    }`,
    { q: secret, ids: ids[0] },
  )
  expect(answer).toEqual({ search: { totalCount: 0, edges: [] }, node: null })
  for (const id of ids) {
    expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  }
  const lists = await ask(`{
    articles(first: 100) { edges { node { slug title summary body } } }
    conclusions(first: 100) { edges { node { slug title summary directives { text } } } }
    commendations(first: 100) { edges { node { slug title occasion presentedBy recipients { name unit } } } }
    documents(first: 100) { edges { node { slug subject symbolAsWritten } } }
    procedureNotices(first: 100) { edges { node { slug title field steps requiredDocuments { name } } } }
    plans(first: 100) { edges { node { slug title areas { title items { text } } targets { indicator } } } }
    dossierStatistics(first: 100) { edges { node { slug title scope breakdowns { parts { unit } } } } }
    indexResults(first: 100) { edges { node { slug title publisherAsWritten scores { agencyAsWritten } } } }
    indexScores(first: 100) { edges { node { agencyAsWritten } } }
    procedureFields { name }
    pages(first: 100) { edges { node { slug title summary } } }
    footerPages { title }
  }`)
  expect(JSON.stringify(lists)).not.toContain(secret)
})

test('what is published is there at once, also below a newer draft', async () => {
  const answer = await ask<{ search: { edges: { node: { title: string } }[] } }>(
    'query ($q: String!) { search(query: $q) { edges { node { ... on Article { title } } } } }',
    { q: open },
  )
  expect(answer.search.edges.map(({ node }) => node.title)).toEqual([`Bài ${open}`])
})

function textsOf(kind: Sort): object {
  const shared = { summary: `Tóm tắt ${secret}`, slug: `an-${randomUUID()}` }
  if (kind === 'documents') {
    return {
      ...shared,
      subject: `Trích yếu ${secret}`,
      symbolAsWritten: `${Math.ceil(Math.random() * 9_999)}/KH-${secret}`,
      type: 'PLAN',
    }
  }
  const told = { ...shared, title: `Tiêu đề ${secret}` }
  if (kind === 'articles') return { ...told, genre: 'NEWS_ITEM', bylineUnit: secret, authors: [{ name: secret }] }
  if (kind === 'commendations') {
    return {
      ...told,
      form: 'COMMENDATION_CERTIFICATE',
      state: 'GRANTED',
      occasion: secret,
      presentedBy: secret,
      recipients: [{ kind: 'INDIVIDUAL', name: secret, unit: secret }],
    }
  }
  if (kind === 'plans') {
    const items = [{ text: secret, deliverable: secret, parties: [{ role: 'LEAD', asWritten: secret }] }]
    return {
      ...told,
      ...{ year: 2026, scheme: 'PROGRAMME_2021_2030', tracking: 'ARCHIVED' },
      areas: [{ title: secret, items }],
      targets: [{ indicator: secret, comparator: 'AT_LEAST', value: 1 }],
    }
  }
  if (kind === 'dossier-statistics') {
    const parts = [{ unit: secret, count: 1 }]
    return { ...told, periodLabel: secret, scope: secret, breakdowns: [{ measure: 'RECEIVED', parts }] }
  }
  if (kind === 'index-results') {
    return {
      ...told,
      ...{ index: 'PAR_INDEX', year: 2025, unit: 'PERCENT', publisherAsWritten: secret },
      scores: [{ agencyAsWritten: secret, value: 1 }],
    }
  }
  if (kind === 'pages') return { ...told, footerPosition: 9 }
  if (kind === 'procedure-notices') {
    return {
      ...told,
      code: '1.001193',
      field: secret,
      level: 'COMMUNE',
      changeKind: 'NEW',
      effectiveFrom: '2026-01-01T12:00:00.000Z',
      steps: [{ text: secret }],
      requiredDocuments: [{ name: secret }],
    }
  }
  return {
    ...told,
    form: 'REPORTED_ORALLY',
    tracking: 'ARCHIVED',
    directives: [{ text: `Yêu cầu ${secret}`, parties: [{ role: 'LEAD', asWritten: secret }] }],
  }
}
