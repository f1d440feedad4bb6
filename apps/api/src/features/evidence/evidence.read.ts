import { parts, reads, sql } from '@thong-suot/read-plan'
import { ProgressReport } from '../tasks/progress-report.entity.ts'
import { Task } from '../tasks/task.entity.ts'
import { EvidenceFile } from './evidence-file.entity.ts'

export const evidenceReads = [
  reads(EvidenceFile, { url: sql(`'/evidence/' || this.id || '/' || reform.uri_component(this.name)`) }),
  reads(ProgressReport, { files: parts({ mappedBy: 'report', order: ['id'] }) }),
  reads(Task, {
    evidenceFiles: parts({
      where: 'this.report_id in (select c.report_id from reform.confirmation c where c.task_id = parent.id)',
      order: ['id'],
    }),
  }),
]
