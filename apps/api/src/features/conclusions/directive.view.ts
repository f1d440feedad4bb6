import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { Task } from '../tasks/task.entity.ts'
import { visibleConclusion } from '../visibility/visible.ts'
import { Conclusion } from './conclusion.view.ts'
import { Deadline } from './deadline.ts'
import { CitedInDirective, Doubt, Party } from './directive-parts.ts'

/** Directives are as visible as their conclusion; the key outlives every save of it. */
export const directiveSql = /* sql */ `
  select r.key::text as key, r.id as row_id, r._parent_id as conclusion_id, r._order as position, r.number, r.text,
    r.deliverable, coalesce(r.no_task, false) as no_task, r.no_task_reason
  from cms.conclusions_directives r
  join cms.conclusions c on c.id = r._parent_id and ${visibleConclusion('c')}`

@ObjectType({ implements: Node, description: 'One instruction of a conclusion, exactly as written.' })
@Entity({ schema: 'content', tableName: 'directive', view: true, expression: directiveSql })
export class Directive {
  @Field(() => ID, { description: 'Immutable key of the directive (uuid).' })
  @PrimaryKey({ type: types.text })
  key!: string

  @Field(() => String, { nullable: true, description: 'Number or mark in the text, as written.' })
  @Property({ type: types.text, nullable: true })
  number?: string

  @Field(() => String, { description: 'The instruction, exactly as written; never localised.' })
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

  @Field(() => Conclusion, { description: 'The conclusion it stands in.' })
  @ManyToOne(() => Conclusion)
  conclusion!: Rel<Conclusion>

  @Property({ type: types.integer })
  position!: number

  @Field(() => [Party], { description: 'Whom it speaks to, where nobody is named as lead.' })
  addressees!: Party[]

  @Field(() => [Party], { description: 'Who is to lead.' })
  lead!: Party[]

  @Field(() => [Party], { description: 'Who is to co-ordinate.' })
  coordinating!: Party[]

  @Field(() => [Party], { description: 'Who is to monitor.' })
  monitoring!: Party[]

  @Field(() => Deadline, {
    nullable: true,
    description: 'The deadline that binds the whole instruction; its tasks take it.',
  })
  deadline?: Deadline

  @Field(() => [Deadline], { description: 'All deadlines in its text.' })
  deadlines!: Deadline[]

  @Field(() => [CitedInDirective], { description: 'Documents it names.' })
  documents!: CitedInDirective[]

  @Field(() => [Task], { description: 'The tasks it opened, one for each lead.' })
  tasks!: Rel<Task>[]

  @Field(() => [Doubt], { description: 'Parties that resolve to nobody, and so open no task.' })
  doubts!: Doubt[]
}
