import type { Difference, ProcedureAspect, ProcedureChannel, TimeLimitUnit } from '@thong-suot/vocabulary'
import { Field, Int, ObjectType } from 'type-graphql'
import { Document } from '../documents/document.view.ts'
import { Media } from '../media/media.view.ts'
import { DifferenceEnum, ProcedureAspectEnum, ProcedureChannelEnum, TimeLimitUnitEnum } from './procedure-enums.ts'

@ObjectType({ description: 'A way to apply, with its own time limit and fee (CPSV-AP: Channel, Cost).' })
export class Channel {
  @Field(() => ProcedureChannelEnum, { description: 'Which way.' })
  channel!: ProcedureChannel

  @Field(() => String, { nullable: true, description: 'Where to hand in, as written: a counter, an address.' })
  place?: string

  @Field(() => Int, {
    nullable: true,
    description: 'Time limit, in `timeLimitUnit`; null where it is a rule in words.',
  })
  timeLimit?: number

  @Field(() => TimeLimitUnitEnum, { nullable: true, description: 'What the time limit is counted in.' })
  timeLimitUnit?: TimeLimitUnit

  @Field(() => String, { nullable: true, description: 'Time limit as written, such as “ngay trong ngày”.' })
  timeLimitText?: string

  @Field(() => Int, { nullable: true, description: 'Fee, đồng; 0 is free, null is not told as one amount.' })
  fee?: number

  @Field(() => String, { nullable: true, description: 'Fee as written, with exemptions.' })
  feeText?: string
}

@ObjectType({ description: 'A paper of the dossier (CPSV-AP: Evidence).' })
export class RequiredDocument {
  @Field(() => String, { description: 'Name as written.' })
  name!: string

  @Field(() => Int, { nullable: true, description: 'How many originals.' })
  originals?: number

  @Field(() => Int, { nullable: true, description: 'How many copies.' })
  copies?: number

  @Field(() => ProcedureChannelEnum, { nullable: true, description: 'Asked for in this channel only; null in each.' })
  onlyFor?: ProcedureChannel

  @Field(() => String, { nullable: true, description: 'The case in which it is asked for, as written.' })
  case?: string
}

@ObjectType({ description: 'A form to fill in.' })
export class ProcedureForm {
  @Field(() => String, { description: 'Name as written.' })
  name!: string

  @Field(() => Media, { nullable: true, description: 'The form itself, to download.' })
  file?: Media
}

@ObjectType({ description: 'A document that a procedure rests on (CPSV-AP: Legal Resource).' })
export class LegalBasis {
  @Field(() => String, { description: 'The document as written.' })
  asWritten!: string

  @Field(() => Document, { nullable: true, description: 'The document itself; null when it is not published here.' })
  document?: Document
}

@ObjectType({ description: 'A field of procedures, such as civil status.' })
export class ProcedureField {
  @Field(() => String, { description: 'Name as written.' })
  name!: string

  @Field(() => Int, { description: 'How many procedure notices it has, versions counted each.' })
  noticeCount!: number
}

@ObjectType({ description: 'One thing in which a version of a procedure differs from an earlier one.' })
export class ProcedureDifference {
  @Field(() => DifferenceEnum, { description: 'Added, changed or removed.' })
  difference!: Difference

  @Field(() => ProcedureAspectEnum, { description: 'What differs.' })
  aspect!: ProcedureAspect

  @Field(() => ProcedureChannelEnum, { nullable: true, description: 'In which channel, where it belongs to one.' })
  channel?: ProcedureChannel

  @Field(() => String, {
    nullable: true,
    description: 'Which paper, step, condition, form or legal basis, as written.',
  })
  subject?: string

  @Field(() => String, {
    nullable: true,
    description:
      'As it was: words as written; a time limit as `<n> <TimeLimitUnit>`, a fee as `<n> VND`, papers as `<n> ORIGINAL` and `<n> COPY`, followed by words after `; `; an online level as its key.',
  })
  before?: string

  @Field(() => String, { nullable: true, description: 'As it is, in the shape of `before`.' })
  after?: string
}
