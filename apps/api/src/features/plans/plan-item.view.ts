import type { Rel } from '@mikro-orm/core'
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { Instruction } from '../conclusions/instruction.ts'
import { Task } from '../tasks/task.entity.ts'
import { visiblePlan } from '../visibility/visible.ts'
import { Plan } from './plan.view.ts'
import { PlanArea } from './plan-parts.ts'

/** Items are as visible as their plan; the key outlives every save of it. Their position runs through the whole plan. */
export const planItemSql = /* sql */ `
  select r.key::text as key, r.id as row_id, c.id as plan_id, a.key::text as area_key, a.area::text as area,
    (a._order * 10000 + r._order)::integer as position, r.number, r.text, r.deliverable,
    coalesce(r.no_task, false) as no_task, r.no_task_reason
  from cms.plans_areas_items r
  join cms.plans_areas a on a.id = r._parent_id
  join cms.plans c on c.id = a._parent_id and ${visiblePlan('c')}`

@ObjectType({
  implements: Node,
  description: 'A piece of work in a plan, exactly as written; it opens tasks as a directive does.',
})
@Entity({ schema: 'content', tableName: 'plan_item', view: true, expression: planItemSql })
export class PlanItem extends Instruction {
  @Field(() => Plan, { description: 'The plan it stands in.' })
  @ManyToOne(() => Plan)
  plan!: Rel<Plan>

  @Field(() => PlanArea, { description: 'The area of the plan it stands under.' })
  planArea!: Rel<PlanArea>

  @Field(() => [Task], {
    description:
      'The tasks it opened, one for each lead; of a recurring one those of the latest period (the rest: `tasks`).',
  })
  tasks!: Rel<Task>[]
}
