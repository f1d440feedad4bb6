import { many, one, parts, reads, rows, sql } from '@thong-suot/read-plan'
import { Deadline } from './deadline.ts'
import { Directive } from './directive.view.ts'
import { CitedInDirective, Doubt, Party } from './directive-parts.ts'

const partiesAs = (role: string) =>
  parts({
    from: 'content.directive_party',
    where: `this.directive_row = parent.row_id and this.role = '${role}'`,
    order: ['this.position'],
  })

const deadlines = { from: 'content.directive_deadline', order: ['this.position'] }

export const directiveReads = [
  reads(Directive, {
    addressees: partiesAs('ADDRESSEE'),
    lead: partiesAs('LEAD'),
    coordinating: partiesAs('COORDINATE'),
    monitoring: partiesAs('MONITOR'),
    deadline: one({ ...deadlines, where: 'this.directive_row = parent.row_id and this.binds_whole' }),
    deadlines: parts({ ...deadlines, where: 'this.directive_row = parent.row_id' }),
    documents: parts({
      from: 'content.directive_citation',
      where: 'this.directive_row = parent.row_id',
      order: ['this.position'],
    }),
    tasks: many({ mappedBy: 'directive', order: ['code'] }),
    doubts: parts({ from: 'reform.directive_doubts(parent.key)', order: ['this.place'] }),
  }),
  rows(Party, {
    agency: one({ where: 'this.id = parent.agency_id' }),
    group: one({ where: 'this.id = parent.group_id' }),
  }),
  rows(CitedInDirective, { document: one({ where: 'this.id = parent.document_id' }) }),
  rows(Deadline),
  rows(Doubt, { message: sql(`case when $language = 'en' then this.message_en else this.message_vi end`) }),
]
