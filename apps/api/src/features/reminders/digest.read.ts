import { many, one, parts, rows } from '@thong-suot/read-plan'
import { Digest, DigestItem } from './digest.ts'

export const digestReads = [
  rows('Viewer', {
    digests: many({ from: 'reform.digest', where: 'this.person_id = parent.user_id', order: ['this.day desc'] }),
  }),
  rows(Digest, {
    items: parts({
      from: 'reform.items_of(parent.items)',
      // A row policy may have taken the task away since.
      where: 'exists (select from reform.task t where t.id = this.task_id)',
      order: ['this.place'],
    }),
  }),
  rows(DigestItem, { task: one({ where: 'this.id = parent.task_id' }) }),
]
