import { types } from '@mikro-orm/core'
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Deadline } from './deadline.ts'
import { Doubt, Party } from './directive-parts.ts'

/** What a directive of a conclusion and an item of a plan share; each names its tasks itself, for tasks know both. */
@ObjectType()
export abstract class Instruction {
  @Field(() => ID, { description: 'Immutable key (uuid); it outlives every save.' })
  @PrimaryKey({ type: types.text })
  key!: string

  @Field(() => String, { nullable: true, description: 'Number or mark in the source, as written.' })
  @Property({ type: types.text, nullable: true })
  number?: string

  @Field(() => String, { description: 'What is to be done, exactly as written; never localised.' })
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

  @Field(() => Deadline, { nullable: true, description: 'The deadline that binds the whole of it; its tasks take it.' })
  deadline?: Deadline

  @Field(() => [Deadline], { description: 'All deadlines in its text.' })
  deadlines!: Deadline[]

  @Field(() => [Doubt], { description: 'Parties that resolve to nobody, and so open no task.' })
  doubts!: Doubt[]
}
