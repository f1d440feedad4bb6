import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { Deadline } from '../conclusions/deadline.ts'
import { Doubt, Party } from '../conclusions/directive-parts.ts'
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
export class PlanItem {
  @Field(() => ID, { description: 'Immutable key of the item (uuid).' })
  @PrimaryKey({ type: types.text })
  key!: string

  @Field(() => String, { nullable: true, description: 'Number in the plan, as written.' })
  @Property({ type: types.text, nullable: true })
  number?: string

  @Field(() => String, { description: 'The work, exactly as written; never localised.' })
  @Property({ type: types.text })
  text!: string

  @Field(() => String, { nullable: true, description: 'What is to be delivered.' })
  @Property({ type: types.text, nullable: true })
  deliverable?: string

  @Field(() => Boolean, { description: 'Whether it was marked that no task arises from it.' })
  @Property({ type: types.boolean })
  noTask!: boolean

  @Field(() => String, { nullable: true, description: 'Why no task arises.' })
  @Property({ type: types.text, nullable: true })
  noTaskReason?: string

  @Field(() => Plan, { description: 'The plan it stands in.' })
  @ManyToOne(() => Plan)
  plan!: Rel<Plan>

  @Property({ type: types.integer })
  position!: number

  @Field(() => PlanArea, { description: 'The area of the plan it stands under.' })
  planArea!: Rel<PlanArea>

  @Field(() => [Party], { description: 'Whom it speaks to, where nobody is named as lead.' })
  addressees!: Party[]

  @Field(() => [Party], { description: 'Who is to lead.' })
  lead!: Party[]

  @Field(() => [Party], { description: 'Who is to co-ordinate.' })
  coordinating!: Party[]

  @Field(() => [Party], { description: 'Who is to monitor.' })
  monitoring!: Party[]

  @Field(() => Deadline, { nullable: true, description: 'The deadline that binds the whole item; its tasks take it.' })
  deadline?: Deadline

  @Field(() => [Deadline], { description: 'All deadlines in its text.' })
  deadlines!: Deadline[]

  @Field(() => [Task], { description: 'The tasks it opened, one for each lead.' })
  tasks!: Rel<Task>[]

  @Field(() => [Doubt], { description: 'Parties that resolve to nobody, and so open no task.' })
  doubts!: Doubt[]
}
