import { FieldResolver, Resolver } from 'type-graphql'
import { planned } from '../../graphql/planned.ts'
import { ProgressReport } from '../tasks/progress-report.entity.ts'
import { Task } from '../tasks/task.entity.ts'
import { EvidenceFile } from './evidence-file.entity.ts'

@Resolver(() => Task)
export class TaskEvidence {
  @FieldResolver(() => [EvidenceFile], {
    description: 'Files of the report that was confirmed, in the order of their upload; empty before that.',
  })
  evidenceFiles(): EvidenceFile[] {
    return planned()
  }
}

@Resolver(() => ProgressReport)
export class ReportEvidence {
  @FieldResolver(() => [EvidenceFile], { description: 'Files handed in with it, in the order of their upload.' })
  files(): EvidenceFile[] {
    return planned()
  }
}
