import type { DeadlineKind, DeadlinePrecision, DeadlineSource, Recurrence } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { DeadlineKindEnum, DeadlinePrecisionEnum, DeadlineSourceEnum, RecurrenceEnum } from './conclusion-enums.ts'

@ObjectType({ description: 'A deadline: its words, what was read from them, and who stands for that.' })
export class Deadline {
  @Field(() => String, { description: 'The words exactly as written.' })
  phrase!: string

  @Field(() => DeadlineKindEnum, { description: 'What sort of deadline the words set.' })
  kind!: DeadlineKind

  @Field(() => CalendarDate, { nullable: true, description: 'First day of the span, where the words name one.' })
  start?: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day on which the work is on time ("trước ngày 01/8" is 31/7).',
  })
  due?: string

  @Field(() => String, { nullable: true, description: 'Hour named in the words, HH:mm; shown, not judged.' })
  dueTime?: string

  @Field(() => DeadlinePrecisionEnum, { description: 'The calendar unit the words name.' })
  precision!: DeadlinePrecision

  @Field(() => RecurrenceEnum, { nullable: true, description: 'How often it comes again.' })
  recurrence?: Recurrence

  @Field(() => String, { nullable: true, description: 'The event it is counted from, as written.' })
  anchorEvent?: string

  @Field(() => String, { nullable: true, description: 'The convention by which the words were read.' })
  rule?: string

  @Field(() => DeadlineSourceEnum, { description: 'Whether it was read from the text or entered by a person.' })
  source!: DeadlineSource

  @Field(() => String, { nullable: true, description: 'Who confirmed the reading.' })
  confirmedBy?: string
}
