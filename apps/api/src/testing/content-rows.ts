import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import {
  type CommendationRow,
  commendationRows,
  type DossierStatisticsRow,
  dossierStatisticsRows,
  type IndexResultRow,
  indexResultRows,
} from './figure-rows.ts'
import type { ItemRows, Lists } from './item-rows.ts'
import { noon } from './noon.ts'
import { type DirectiveRow, instructionLists, type PlanRow, planRows } from './plan-rows.ts'
import { type ProcedureNoticeRow, procedureNoticeRows } from './procedure-rows.ts'

type Day = string

/** When and for whom an item is visible; visible to everybody unless told otherwise. */
export interface Publication {
  status?: 'draft' | 'published'
  liveFrom?: string
  withdrawnAt?: string | null
  withdrawnReason?: string
  audience?: 'PUBLIC' | 'INTERNAL'
  agency?: number
  previousSlugs?: string[]
}

const names: Record<string, string> = {
  commendations: 'Khen thưởng',
  dossier_statistics: 'Thống kê',
  index_results: 'Chỉ số',
  pages: 'Trang',
  plans: 'Kế hoạch',
  procedure_notices: 'Thủ tục',
}
let counter = 0
const next = () => ++counter

/** Rows as the CMS leaves them, naming only what matters to a test. */
export class ContentRows {
  readonly #db: pg.Pool

  constructor(db: pg.Pool) {
    this.#db = db
  }

  agency(row: { name?: string; parent?: number; validFrom?: Day; validTo?: Day } = {}): Promise<number> {
    const { name = `Cơ quan ${next()}`, parent = null, validFrom, validTo } = row
    return this.#insert('agencies', {
      slug: `co-quan-${next()}`,
      kind: 'DIVISION',
      level: 'COMMUNE',
      parent_id: parent,
      valid_from: validFrom ? noon(validFrom) : null,
      valid_to: validTo ? noon(validTo) : null,
    }).then((id) => this.#localise('agencies', id, { name }))
  }

  async group(members: number[]): Promise<number> {
    const id = await this.#localise('agency_groups', await this.#insert('agency_groups', {}), {
      name: `Nhóm ${next()}`,
    })
    await this.#rows(
      'agency_groups_members',
      id,
      members.map((agency_id) => ({ agency_id })),
    )
    return id
  }

  person(row: { role: string; agency?: number; name?: string }): Promise<number> {
    const { role, agency = null, name = `Người ${next()}` } = row
    return this.#insert('users', { name, role, agency_id: agency, email: `nguoi${next()}@example.test`, enabled: true })
  }

  async session(user: number): Promise<string> {
    const id = randomUUID()
    await this.#rows('users_sessions', user, [{ id, created_at: 'now', expires_at: '2999-01-01' }])
    return id
  }

  async article(row: Publication & { slug?: string; title?: string; summary?: string } = {}): Promise<number> {
    const { slug = `tin-${next()}`, title = `Tin ${next()}`, summary } = row
    const id = await this.#insert('articles', {
      ...published(row),
      slug,
      issuing_agency_id: row.agency ?? null,
      search_text: folded(title, summary),
    })
    await this.#previousSlugs('articles', id, row)
    return this.#localise('articles', id, { title, summary: summary ?? null })
  }

  async document(row: Publication & { symbol?: string; subject?: string; issuedOn?: Day; slug?: string } = {}) {
    const { symbol = `${next()}/UBND`, subject = 'V/v cải cách hành chính', issuedOn, slug = `van-ban-${next()}` } = row
    return this.#insert('documents', {
      ...published(row),
      slug,
      subject,
      symbol,
      type: 'OFFICIAL_LETTER',
      issuer_id: row.agency ?? null,
      issued_on: issuedOn ? noon(issuedOn) : null,
      search_text: folded(subject, symbol, symbol.replaceAll(/[^\p{L}\d]/gu, ' ')),
    })
  }

  relate(document: number, relation: string, target: number): Promise<void> {
    return this.#rows('documents_relations', document, [{ key: randomUUID(), relation, target_id: target }])
  }

  async conclusion(
    row: Publication & {
      slug?: string
      title?: string
      tracking?: 'LIVE' | 'ARCHIVED'
      document?: number
      heldOn?: Day
      areas?: string[]
      directives?: DirectiveRow[]
    } = {},
  ): Promise<number> {
    const { slug = `ket-luan-${next()}`, title = `Kết luận ${next()}`, tracking = 'LIVE', heldOn = '2026-03-02' } = row
    const id = await this.#insert('conclusions', {
      ...published(row),
      slug,
      tracking,
      form: 'MEETING_NOTICE',
      document_id: row.document ?? null,
      meeting_held_on: noon(heldOn),
      issuing_agency_id: row.agency ?? null,
      search_text: folded(title),
    })
    await this.#rows(
      'conclusions_reform_areas',
      id,
      (row.areas ?? []).map((area) => ({ area })),
    )
    await this.#localise('conclusions', id, { title })
    await this.replaceDirectives(id, row.directives ?? [])
    return id
  }

  commendation(row: Publication & CommendationRow = {}): Promise<number> {
    return this.#item('commendations', row, commendationRows(row))
  }

  plan(row: Publication & PlanRow = {}): Promise<number> {
    return this.#item('plans', row, planRows(row))
  }

  dossierStatistics(row: Publication & DossierStatisticsRow = {}): Promise<number> {
    return this.#item('dossier_statistics', row, dossierStatisticsRows(row))
  }

  indexResult(row: Publication & IndexResultRow = {}): Promise<number> {
    return this.#item('index_results', row, indexResultRows(row))
  }

  page(row: Publication & { slug?: string; title?: string; footerPosition?: number } = {}): Promise<number> {
    return this.#item('pages', row, { columns: { footer_position: row.footerPosition ?? null } })
  }

  procedureNotice(row: Publication & ProcedureNoticeRow = {}): Promise<number> {
    const code = row.code ?? `1.${100_000 + next()}`
    return this.#item('procedure_notices', row, procedureNoticeRows({ ...row, code }))
  }

  /** What every save does: array rows are deleted and made anew, their keys stay. */
  async replaceDirectives(conclusion: number, directives: DirectiveRow[]): Promise<void> {
    await this.#db.query('delete from cms.conclusions_directives where _parent_id = $1', [conclusion])
    for (const [index, row] of directives.entries()) {
      const id = randomUUID()
      const { key = randomUUID(), text = 'Báo cáo kết quả thực hiện.', deliverable = null, noTask = false } = row
      await this.#rows('conclusions_directives', conclusion, [{ id, key, text, deliverable, no_task: noTask }], index)
      await this.#lists('conclusions_directives', id, instructionLists(row))
    }
  }

  async change(
    table:
      | 'articles'
      | 'commendations'
      | 'conclusions'
      | 'documents'
      | 'dossier_statistics'
      | 'index_results'
      | 'pages'
      | 'plans'
      | 'procedure_notices',
    id: number,
    changes: Record<string, unknown>,
  ) {
    const columns = Object.keys(changes)
    const set = columns.map((column, index) => `${column} = $${index + 2}`).join(', ')
    await this.#db.query(`update cms.${table} set ${set} where id = $1`, [id, ...Object.values(changes)])
  }

  /** A row of a kind with all that hangs on it. */
  async #item(
    table: string,
    row: Publication & { slug?: string; title?: string },
    { columns, lists = {}, words = [] }: ItemRows,
  ): Promise<number> {
    const { slug = `${table}-${next()}`.replaceAll('_', '-'), title = `${names[table]} ${next()}` } = row
    const id = await this.#insert(table, {
      ...published(row),
      ...columns,
      slug,
      issuing_agency_id: row.agency ?? null,
      search_text: folded(title, ...words),
    })
    await this.#previousSlugs(table, id, row)
    await this.#lists(table, id, lists)
    return this.#localise(table, id, { title })
  }

  async #lists(table: string, parent: number | string, lists: Lists): Promise<void> {
    for (const [list, rows] of Object.entries(lists)) {
      for (const [index, { lists: inner, ...row }] of rows.entries()) {
        const id = randomUUID()
        await this.#rows(`${table}_${list}`, parent, [{ ...row, id }], index)
        if (inner) await this.#lists(`${table}_${list}`, id, inner as Lists)
      }
    }
  }

  async #previousSlugs(table: string, id: number, { previousSlugs = [] }: Publication): Promise<void> {
    await this.#rows(
      `${table}_previous_slugs`,
      id,
      previousSlugs.map((slug) => ({ slug })),
    )
  }

  async #localise(table: string, id: number, values: Record<string, unknown>): Promise<number> {
    await this.#insert(`${table}_locales`, { _locale: 'vi', _parent_id: id, ...values })
    return id
  }

  async #rows(table: string, parent: number | string, rows: Record<string, unknown>[], first = 0): Promise<void> {
    for (const [index, row] of rows.entries()) {
      await this.#insert(table, { _order: first + index + 1, _parent_id: parent, id: randomUUID(), ...row })
    }
  }

  async #insert(table: string, values: Record<string, unknown>): Promise<number> {
    const columns = Object.keys(values)
    const places = columns.map((_, index) => `$${index + 1}`).join(', ')
    const text = columns.length
      ? `insert into cms.${table} (${columns.map((column) => `"${column}"`).join(', ')}) values (${places}) returning id`
      : `insert into cms.${table} default values returning id`
    const { rows } = await this.#db.query<{ id: number }>(text, Object.values(values))
    return rows[0]?.id ?? 0
  }
}

function published({ status = 'published', liveFrom = '2026-01-01', withdrawnAt = null, ...rest }: Publication) {
  return {
    _status: status,
    live_from: status === 'published' ? liveFrom : null,
    published_at: liveFrom,
    withdrawn_at: withdrawnAt,
    withdrawn_reason: rest.withdrawnReason ?? null,
    audience: rest.audience ?? 'PUBLIC',
  }
}

function folded(...texts: (string | undefined)[]): string {
  return texts
    .join(' ')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
}
