import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { enumOf } from '../vocabulary/enum-of.ts'

export type DepartedState = 'WITHDRAWN' | 'RENAMED'
const DepartedStateEnum = enumOf<DepartedState>(
  'DepartedState',
  { WITHDRAWN: { vi: 'Đã rút xuống', en: 'Withdrawn' }, RENAMED: { vi: 'Đã đổi địa chỉ', en: 'Moved' } },
  'Why something is no longer found under an address.',
)

@ObjectType({ description: 'What was once public under an address: a notice to show with 410, or where to redirect.' })
export class Departed {
  @Field(() => DepartedStateEnum, { description: 'What happened.' })
  state!: DepartedState

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the withdrawal.' })
  on?: string

  @Field(() => String, { nullable: true, description: 'The reason given to the public.' })
  reason?: string

  @Field(() => String, { nullable: true, description: 'The slug under which it stands now.' })
  redirectTo?: string
}
