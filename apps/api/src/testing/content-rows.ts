import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { noon } from './noon.ts'
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

export interface DirectiveRow {
  key?: string
  text?: string
  deliverable?: string
  noTask?: boolean
  due?: Day
  parties?: { role?: string; asWritten?: string; agency?: number; group?: number }[]
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

  async commendation(
    row: Publication & {
      slug?: string
      title?: string
      awardedOn?: Day
      toldIn?: number
      decision?: number
      totalCount?: number
      areas?: string[]
      recipients?: { kind?: string; name: string; unit?: string; agency?: number }[]
    } = {},
  ): Promise<number> {
    const { slug = `khen-thuong-${next()}`, title = `Khen thưởng ${next()}`, recipients = [], areas = [] } = row
    const id = await this.#insert('commendations', {
      ...published(row),
      slug,
      form: 'COMMENDATION_CERTIFICATE',
      state: 'GRANTED',
      awarded_on: row.awardedOn ? noon(row.awardedOn) : null,
      told_in_id: row.toldIn ?? null,
      decision_id: row.decision ?? null,
      total_count: row.totalCount ?? null,
      issuing_agency_id: row.agency ?? null,
      search_text: folded(title, ...recipients.map(({ name }) => name)),
    })
    await this.#previousSlugs('commendations', id, row)
    await this.#rows(
      'commendations_recipients',
      id,
      recipients.map(({ kind = 'INDIVIDUAL', name, unit = null, agency = null }) => ({
        kind,
        name,
        unit,
        agency_id: agency,
      })),
    )
    await this.#rows(
      'commendations_reform_areas',
      id,
      areas.map((area) => ({ area })),
    )
    return this.#localise('commendations', id, { title })
  }

  async page(row: Publication & { slug?: string; title?: string; footerPosition?: number } = {}): Promise<number> {
    const { slug = `trang-${next()}`, title = `Trang ${next()}`, footerPosition = null } = row
    const id = await this.#insert('pages', {
      ...published(row),
      slug,
      footer_position: footerPosition,
      issuing_agency_id: row.agency ?? null,
      search_text: folded(title),
    })
    await this.#previousSlugs('pages', id, row)
    return this.#localise('pages', id, { title })
  }

  async procedureNotice(row: Publication & ProcedureNoticeRow = {}): Promise<number> {
    const { slug = `thu-tuc-${next()}`, title = `Thủ tục ${next()}`, code = `1.${100_000 + next()}` } = row
    const { columns, parts } = procedureNoticeRows({ ...row, code })
    const id = await this.#insert('procedure_notices', {
      ...published(row),
      ...columns,
      slug,
      issuing_agency_id: row.agency ?? null,
      search_text: folded(title, code, columns.field, ...parts.required_documents.map(({ name }) => name)),
    })
    await this.#previousSlugs('procedure_notices', id, row)
    for (const [table, rows] of Object.entries(parts)) await this.#rows(`procedure_notices_${table}`, id, rows)
    return this.#localise('procedure_notices', id, { title })
  }

  /** What every save does: array rows are deleted and made anew, their keys stay. */
  async replaceDirectives(conclusion: number, directives: DirectiveRow[]): Promise<void> {
    await this.#db.query('delete from cms.conclusions_directives where _parent_id = $1', [conclusion])
    for (const [index, row] of directives.entries()) {
      const id = randomUUID()
      const { key = randomUUID(), text = 'Báo cáo kết quả thực hiện.', deliverable = null, noTask = false } = row
      await this.#rows('conclusions_directives', conclusion, [{ id, key, text, deliverable, no_task: noTask }], index)
      const parties = (row.parties ?? []).map(({ role = 'LEAD', asWritten = 'cơ quan', agency, group }) => ({
        key: randomUUID(),
        role,
        as_written: asWritten,
        agency_id: agency ?? null,
        group_id: group ?? null,
      }))
      await this.#rows('conclusions_directives_parties', id, parties)
      const deadline = { key: randomUUID(), phrase: 'trước hạn', due: row.due && noon(row.due), binds_whole: true }
      await this.#rows('conclusions_directives_deadlines', id, row.due ? [deadline] : [])
    }
  }

  async change(
    table: 'articles' | 'commendations' | 'conclusions' | 'documents' | 'pages' | 'procedure_notices',
    id: number,
    changes: Record<string, unknown>,
  ) {
    const columns = Object.keys(changes)
    const set = columns.map((column, index) => `${column} = $${index + 2}`).join(', ')
    await this.#db.query(`update cms.${table} set ${set} where id = $1`, [id, ...Object.values(changes)])
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
