import type { Rel } from '@mikro-orm/core'
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { Task } from '../tasks/task.entity.ts'
import { visibleConclusion } from '../visibility/visible.ts'
import { Conclusion } from './conclusion.view.ts'
import { CitedInDirective } from './directive-parts.ts'
import { Instruction } from './instruction.ts'

/** Directives are as visible as their conclusion; the key outlives every save of it. */
export const directiveSql = /* sql */ `
  select r.key::text as key, r.id as row_id, r._parent_id as conclusion_id, r._order as position, r.number, r.text,
    r.deliverable, coalesce(r.no_task, false) as no_task, r.no_task_reason
  from cms.conclusions_directives r
  join cms.conclusions c on c.id = r._parent_id and ${visibleConclusion('c')}`

@ObjectType({ implements: Node, description: 'One instruction of a conclusion, exactly as written.' })
@Entity({ schema: 'content', tableName: 'directive', view: true, expression: directiveSql })
export class Directive extends Instruction {
  @Field(() => Conclusion, { description: 'The conclusion it stands in.' })
  @ManyToOne(() => Conclusion)
  conclusion!: Rel<Conclusion>

  @Field(() => [CitedInDirective], { description: 'Documents it names.' })
  documents!: CitedInDirective[]

  @Field(() => [Task], {
    description:
      'The tasks it opened, one for each lead; of a recurring one those of the latest period (the rest: `tasks`).',
  })
  tasks!: Rel<Task>[]
}
