import { one, parts, reads, rows, sql } from '@thong-suot/read-plan'
import { Deadline } from './deadline.ts'
import { Directive } from './directive.view.ts'
import { CitedInDirective, Doubt, Party } from './directive-parts.ts'
import { instructionReads } from './instruction.read.ts'

export const directiveReads = [
  reads(Directive, {
    ...instructionReads('directive'),
    documents: parts({
      from: 'content.directive_citation',
      where: 'this.directive_row = parent.row_id',
      order: ['this.position'],
    }),
  }),
  rows(Party, {
    agency: one({ where: 'this.id = parent.agency_id' }),
    group: one({ where: 'this.id = parent.group_id' }),
  }),
  rows(CitedInDirective, { document: one({ where: 'this.id = parent.document_id' }) }),
  rows(Deadline),
  rows(Doubt, { message: sql(`case when $language = 'en' then this.message_en else this.message_vi end`) }),
]
