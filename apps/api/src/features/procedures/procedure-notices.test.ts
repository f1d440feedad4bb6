import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { countStatements } from '../../testing/count-statements.ts'
import { openHouse } from '../../testing/open-house.ts'

const { ask, admin } = await openHouse()
const rows = new ContentRows(admin)

const found = async (filter: object) => {
  const question = `query ($filter: ProcedureNoticeFilter) {
    procedureNotices(filter: $filter) { edges { node { slug } } } }`
  const { data } = await ask(question, { filter })
  return data.procedureNotices.edges.map(({ node }: { node: { slug: string } }) => node.slug)
}
const differences = async (slug: string, since?: string) => {
  const question = `query ($slug: String!, $since: String) { procedureNotice(slug: $slug) {
    differences(since: $since) { difference aspect channel subject before after } } }`
  const { data } = await ask(question, { slug, since })
  return data.procedureNotice.differences.map((each: Record<string, string | null>) =>
    ['difference', 'aspect', 'channel', 'subject', 'before', 'after'].map((name) => each[name]),
  )
}

test('what is not published of a procedure notice is seen by no path, its papers neither', async () => {
  const papers = [{ name: 'Giấy tờ kín đáo' }]
  const decision = await rows.document({ symbol: '512/QĐ-UBND', slug: 'qd-512' })
  for (const [slug, hidden] of Object.entries({
    nhap: { status: 'draft' },
    'hen-gio': { liveFrom: '2999-01-01' },
    'da-rut': { withdrawnAt: '2026-03-01', withdrawnReason: 'Công bố nhầm.' },
    'noi-bo': { audience: 'INTERNAL' },
  } as const)) {
    await rows.procedureNotice({ slug: `${slug}-thu-tuc`, field: 'Lĩnh vực kín', papers, decision, ...hidden })
    const { data } = await ask(`{ procedureNotice(slug: "${slug}-thu-tuc") { title } }`)
    expect(data.procedureNotice).toBeNull()
  }
  const { data } = await ask(`{
    document(slug: "qd-512") { procedureNotices { slug } }
    procedureNotices(filter: { words: "kin dao" }) { totalCount }
    procedureFields { name }
    search(query: "Giấy tờ kín đáo", kinds: [PROCEDURE_NOTICE]) { totalCount }
    departed(kind: PROCEDURE_NOTICE, slug: "da-rut-thu-tuc") { state reason }
  }`)
  expect(data).toEqual({
    document: { procedureNotices: [] },
    procedureNotices: { totalCount: 0 },
    procedureFields: [],
    search: { totalCount: 0 },
    departed: { state: 'WITHDRAWN', reason: 'Công bố nhầm.' },
  })
})

test('a version holds from its day to the day before the next one of its code, and a repeal ends them all', async () => {
  const code = '1.001193'
  const version = (slug: string, changeKind: string, effectiveFrom: string) =>
    rows.procedureNotice({ slug, code, changeKind, effectiveFrom })
  await version('khai-sinh-2024', 'NEW', '2024-01-01')
  await version('khai-sinh-2025', 'AMENDED', '2025-07-01')
  await version('khai-sinh-2026', 'REPEALED', '2026-03-01')
  await rows.procedureNotice({ slug: 'noi-khac', code, suffix: '000.00.00.H59', effectiveFrom: '2024-06-01' })
  const standings = async (day: string) => {
    const { data } = await ask(
      'query ($day: Date) { procedureNotice(slug: "khai-sinh-2025") { versions { slug standing(asOf: $day) inForceUntil } } }',
      { day },
    )
    return data.procedureNotice.versions.map((each: { standing: string }) => each.standing)
  }
  expect(await standings('2025-06-30')).toEqual(['UPCOMING', 'UPCOMING', 'IN_FORCE'])
  expect(await standings('2025-07-01')).toEqual(['UPCOMING', 'IN_FORCE', 'ENDED'])
  expect(await standings('2026-03-01')).toEqual(['REPEALED', 'ENDED', 'ENDED'])
  expect(await found({ words: code, inForceOn: '2025-06-30' })).toEqual(['noi-khac', 'khai-sinh-2024'])
  expect(await found({ words: code, inForceOn: '2026-02-28' })).toEqual(['noi-khac', 'khai-sinh-2025'])
  expect(await found({ words: code, inForceOn: '2026-03-01' })).toEqual(['noi-khac'])
})

test('what is not published yet ends no version', async () => {
  const code = '1.000894'
  await rows.procedureNotice({ slug: 'ket-hon', code, effectiveFrom: '2024-01-01' })
  await rows.procedureNotice({ code, effectiveFrom: '2025-01-01', status: 'draft' })
  await rows.procedureNotice({ code, effectiveFrom: '2025-02-01', liveFrom: '2999-01-01' })
  await rows.procedureNotice({ code, effectiveFrom: '2025-03-01', audience: 'INTERNAL' })
  const { data } = await ask('{ procedureNotice(slug: "ket-hon") { standing inForceUntil versions { slug } } }')
  expect(data.procedureNotice).toEqual({ standing: 'IN_FORCE', inForceUntil: null, versions: [{ slug: 'ket-hon' }] })
})

test('a version ends on the day its decision names, if nothing ends it before', async () => {
  await rows.procedureNotice({ slug: 'thi-diem', effectiveFrom: '2025-01-01', effectiveTo: '2025-12-31' })
  expect(await found({ words: 'thu tuc', inForceOn: '2025-12-31' })).toContain('thi-diem')
  expect(await found({ words: 'thu tuc', inForceOn: '2026-01-01' })).not.toContain('thi-diem')
})

test('what changed is told paper by paper and channel by channel; a corrected accent is no change', async () => {
  const code = '2.000815'
  await rows.procedureNotice({
    ...{
      slug: 'chung-thuc-cu',
      title: 'Chứng thực bản sao',
      code,
      effectiveFrom: '2025-01-01',
      onlineLevel: 'PARTIAL',
    },
    channels: [
      { channel: 'IN_PERSON', place: 'UBND xã', limit: 3, fee: 2000, feeText: 'mỗi trang' },
      { channel: 'POSTAL', limitText: 'theo thời gian gửi' },
    ],
    papers: [{ name: 'Bản chính giấy tờ', originals: 1 }, { name: 'Tờ khai' }, { name: 'Sổ hộ khẩu', copies: 1 }],
    steps: ['Nộp hồ sơ', 'Nhận kết qủa'],
    legalBases: [{ asWritten: 'Nghị định 23/2015/NĐ-CP' }],
  })
  await rows.procedureNotice({
    ...{ slug: 'chung-thuc-moi', title: 'Chứng thực bản sao', code, effectiveFrom: '2026-01-01', onlineLevel: 'FULL' },
    changeKind: 'AMENDED',
    channels: [
      { channel: 'IN_PERSON', place: 'UBND xã', limit: 1, fee: 2000, feeText: 'mỗi trang' },
      { channel: 'ONLINE', limit: 1, fee: 0 },
    ],
    papers: [{ name: 'Bản chính giấy tờ', originals: 1, copies: 2 }, { name: 'TỜ KHAI' }],
    steps: ['Nộp hồ sơ', 'Nhận kết quả'],
    legalBases: [{ asWritten: 'Nghị định 280/2025/NĐ-CP' }],
  })
  expect(await differences('chung-thuc-moi')).toEqual([
    ['CHANGED', 'ONLINE_LEVEL', null, null, 'PARTIAL', 'FULL'],
    ['REMOVED', 'CHANNEL', 'POSTAL', null, null, null],
    ['ADDED', 'CHANNEL', 'ONLINE', null, null, null],
    ['CHANGED', 'TIME_LIMIT', 'IN_PERSON', null, '3 WORKING_DAY', '1 WORKING_DAY'],
    ['REMOVED', 'TIME_LIMIT', 'POSTAL', null, 'theo thời gian gửi', null],
    ['ADDED', 'TIME_LIMIT', 'ONLINE', null, null, '1 WORKING_DAY'],
    ['ADDED', 'FEE', 'ONLINE', null, null, '0 VND'],
    ['CHANGED', 'REQUIRED_DOCUMENT', null, 'Bản chính giấy tờ', '1 ORIGINAL', '1 ORIGINAL; 2 COPY'],
    ['REMOVED', 'REQUIRED_DOCUMENT', null, 'Sổ hộ khẩu', '1 COPY', null],
    ['REMOVED', 'LEGAL_BASIS', null, 'Nghị định 23/2015/NĐ-CP', null, null],
    ['ADDED', 'LEGAL_BASIS', null, 'Nghị định 280/2025/NĐ-CP', null, null],
  ])
  expect(await differences('chung-thuc-cu')).toEqual([])
  expect(await differences('chung-thuc-cu', 'chung-thuc-moi')).toHaveLength(11)
  expect(await differences('chung-thuc-moi', 'thi-diem')).toEqual([])
})

test('procedure notices are found by words without diacritics, field, agency, level and change kind', async () => {
  const agency = await rows.agency()
  const {
    rows: [{ slug }],
  } = await admin.query('select slug from cms.agencies where id = $1', [agency])
  const land = { slug: 'dat-dai', title: 'Đăng ký biến động đất', field: 'Đất đai', agency, onlineLevel: 'PARTIAL' }
  await rows.procedureNotice(land)
  await rows.procedureNotice({ slug: 'ho-ngheo', field: 'Giảm nghèo', agency, changeKind: 'REPLACED' })
  expect(await found({ words: 'bien dong d' })).toEqual(['dat-dai'])
  expect(await found({ field: 'Giảm nghèo' })).toEqual(['ho-ngheo'])
  expect(await found({ agency: slug, onlineLevel: 'PARTIAL' })).toEqual(['dat-dai'])
  expect(await found({ agency: slug, changeKind: 'REPLACED' })).toEqual(['ho-ngheo'])
  const { data } = await ask('{ procedureFields { name noticeCount } }')
  expect(data.procedureFields).toContainEqual({ name: 'Đất đai', noticeCount: 1 })
})

test('a page with its papers, versions and differences is one statement', async () => {
  const { statements } = await countStatements(() =>
    ask(`{ procedureNotice(slug: "chung-thuc-moi") { title channels { channel fee } requiredDocuments { name }
      steps conditions forms { name file { url } } legalBases { asWritten document { slug } } standing
      versions { slug standing } differences { aspect } postedBy { name } } }`),
  )
  expect(statements).toHaveLength(1)
})

test('the form of a published procedure may be downloaded, that of a hidden one may not', async () => {
  const file = async (name: string) =>
    (
      await admin.query(`insert into cms.media (filename, mime_type) values ($1, 'application/pdf') returning id`, [
        name,
      ])
    ).rows[0].id
  await rows.procedureNotice({ slug: 'co-mau', forms: [{ name: 'Mẫu 01', file: await file('mau-01.pdf') }] })
  await rows.procedureNotice({ status: 'draft', forms: [{ name: 'Mẫu 02', file: await file('mau-02.pdf') }] })
  const { data } = await ask('{ procedureNotice(slug: "co-mau") { forms { name file { url } } } }')
  expect(data.procedureNotice.forms).toEqual([{ name: 'Mẫu 01', file: { url: '/media/mau-01.pdf' } }])
  const seen = await admin.query(`select filename from content.media where filename like 'mau-0%'`)
  expect(seen.rows).toEqual([{ filename: 'mau-01.pdf' }])
})
