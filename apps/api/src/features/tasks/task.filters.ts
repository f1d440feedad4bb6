import type { CompletionStatus, ReformAreaKey, TaskState } from '@thong-suot/vocabulary'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { ReformAreaKeyEnum } from '../areas/reform-area.ts'
import { enumOf } from '../vocabulary/enum-of.ts'
import { CompletionStatusEnum, TaskStateEnum } from './task-enums.ts'

const TaskOrderEnum = enumOf(
  'TaskOrder',
  {
    DUE_ASC: { vi: 'Hạn gần trước', en: 'Earliest due first' },
    DUE_DESC: { vi: 'Hạn xa trước', en: 'Latest due first' },
    ASSIGNED_ON_DESC: { vi: 'Mới giao trước', en: 'Newest first' },
    CODE_ASC: { vi: 'Theo mã', en: 'By code' },
  },
  'Order of tasks; those without a due day come last.',
)

@InputType({ description: 'Which tasks; every field given narrows further.' })
export class TaskFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the lead agency.' })
  lead?: string

  @Field(() => String, { nullable: true, description: 'Slug of the conclusion.' })
  conclusion?: string

  @Field(() => String, { nullable: true, description: 'Slug of the plan.' })
  plan?: string

  @Field(() => ID, { nullable: true, description: 'Key of the directive or item of a plan; of every period.' })
  origin?: string

  @Field(() => CompletionStatusEnum, { nullable: true, description: 'How it stands today.' })
  status?: CompletionStatus

  @Field(() => Boolean, {
    nullable: true,
    description: 'Counted in totals: neither cancelled nor transferred. With `asOf`, as it stood then.',
  })
  isCounted?: boolean

  @Field(() => [TaskStateEnum], { nullable: true, description: 'Any of these states; with `asOf`, as they were then.' })
  state?: TaskState[]

  @Field(() => ReformAreaKeyEnum, {
    nullable: true,
    description: 'Reform area of its conclusion, or its own.',
  })
  area?: ReformAreaKey

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Due on this day or later; with `asOf`, as it was due then.',
  })
  dueFrom?: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Due on this day or earlier; with `asOf`, as it was due then.',
  })
  dueTo?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Assigned on this day or later.' })
  assignedFrom?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Assigned on this day or earlier.' })
  assignedTo?: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Something was last done about it on this day of the ledger or later.',
  })
  changedFrom?: string

  @Field(() => Boolean, { nullable: true, description: 'Its deadline was extended.' })
  isExtended?: boolean

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Assigned before this day, not handed in, and nothing reported on this day or later.',
  })
  silentSince?: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Waits for the viewer: for their confirmation, or their answer to a request for more time.',
  })
  awaitsMe?: boolean

  @Field(() => Boolean, { nullable: true, description: 'Followed by the viewer.' })
  isFollowed?: boolean

  @Field(() => Boolean, { nullable: true, description: 'Led, assigned or monitored by the agency of the viewer.' })
  mine?: boolean
}

@ArgsType()
export class TasksArgs extends PageArgs {
  @Field(() => TaskFilter, { nullable: true, description: 'Which tasks.' })
  filter?: TaskFilter

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'As the ledger stood at the end of this day: which tasks there were, and how they stood, in the filter and below. Today when not given.',
  })
  asOf?: string

  @Field(() => TaskOrderEnum, { defaultValue: 'DUE_ASC', description: 'In what order.' })
  orderBy!: string
}
