import { procedureAspectKeys } from '@thong-suot/vocabulary'
import type { Row, Rows } from './rows.ts'

interface Facet {
  readonly aspect: string
  readonly key: string
  readonly place: number
  readonly channel?: string | null
  readonly subject?: string
  readonly value: string
}

/** Everything a version says of itself, held against what the other says, in the order of the aspects. */
export async function differencesBetween(rows: Rows, earlier: Row | undefined, later: Row): Promise<Row[]> {
  if (!earlier) return []
  const [before, after] = [await facetsOf(rows, earlier), await facetsOf(rows, later)]
  const counterpart = (facet: Facet, among: readonly Facet[]) =>
    among.find((other) => other.aspect === facet.aspect && other.key === facet.key)
  const found = [
    ...before.map((was) => ({ was, is: counterpart(was, after) })),
    ...after.filter((is) => !counterpart(is, before)).map((is) => ({ was: undefined, is })),
  ].filter(({ was, is }) => was?.value !== is?.value)
  const rankOf = ({ was, is }: (typeof found)[number]) => {
    const { aspect = '' } = is ?? was ?? {}
    return [procedureAspectKeys.indexOf(aspect as never), is?.place ?? was?.place ?? 0, is?.place ?? -1] as const
  }
  const inOrder = found.sort((one, other) => {
    const [a, b] = [rankOf(one), rankOf(other)]
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
  })
  return inOrder.map(({ was, is }) => ({
    difference: !was ? 'ADDED' : is ? 'CHANGED' : 'REMOVED',
    aspect: (is ?? was)?.aspect,
    channel: is?.channel ?? was?.channel ?? null,
    subject: is?.subject ?? was?.subject ?? null,
    before: was?.value || null,
    after: is?.value || null,
  }))
}

async function facetsOf(rows: Rows, notice: Row): Promise<Facet[]> {
  const partsOf = (view: string) =>
    rows.list(`select * from content.${view} where notice_id = $1 order by position`, notice.id)
  const fold = async (text: string) =>
    (await rows.list('select public.fold_text($1) as folded', text))[0]?.folded as string
  const said = (...words: (string | null | false)[]) =>
    words.filter((word) => word !== null && word !== false).join('; ')
  const facets: Facet[] = []
  for (const [aspect, value] of Object.entries({
    TITLE: notice.title_vi,
    ONLINE_LEVEL: notice.online_level,
    NON_TERRITORIAL: String(notice.non_territorial),
    RESULT: notice.result,
  })) {
    if (value !== null) facets.push({ aspect, key: '', place: 0, value })
  }
  for (const row of await partsOf('procedure_channel')) {
    const { channel, position: place } = row
    const limit = said(row.time_limit !== null && `${row.time_limit} ${row.time_limit_unit}`, row.time_limit_text)
    const fee = said(row.fee !== null && `${row.fee} VND`, row.fee_text)
    facets.push({ aspect: 'CHANNEL', key: channel, place, channel, value: row.place ?? '' })
    if (limit) facets.push({ aspect: 'TIME_LIMIT', key: channel, place, channel, value: limit })
    if (fee) facets.push({ aspect: 'FEE', key: channel, place, channel, value: fee })
  }
  const named = async (aspect: string, view: string, word: string) => {
    for (const row of await partsOf(view))
      facets.push({ aspect, key: await fold(row[word]), place: row.position, subject: row[word], value: '' })
  }
  for (const row of await partsOf('procedure_required_document')) {
    const names = [await fold(row.name), row.only_for, row.case && (await fold(row.case))]
    facets.push({
      aspect: 'REQUIRED_DOCUMENT',
      key: names.filter((name) => name !== null).join('|'),
      place: row.position,
      channel: row.only_for,
      subject: row.name,
      value: said(row.originals > 0 && `${row.originals} ORIGINAL`, row.copies > 0 && `${row.copies} COPY`, row.case),
    })
  }
  await named('CONDITION', 'procedure_condition', 'text')
  await named('STEP', 'procedure_step', 'text')
  await named('FORM', 'procedure_form', 'name')
  await named('LEGAL_BASIS', 'procedure_legal_basis', 'as_written')
  // the second of the same name is another one
  const times = new Map<string, number>()
  return facets.map((facet) => {
    const name = `${facet.aspect}/${facet.key}`
    times.set(name, (times.get(name) ?? 0) + 1)
    return { ...facet, key: `${facet.key}#${times.get(name)}` }
  })
}
