import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Agency } from '../agencies/agency.view.ts'
import { ReformArea } from '../areas/reform-area.ts'
import { Conclusion } from '../conclusions/conclusion.view.ts'
import { Plan } from '../plans/plan.view.ts'
import { enumOf } from '../vocabulary/enum-of.ts'
import { Completion } from './completion.ts'

export type ScoreboardGroup = 'AGENCY' | 'CONCLUSION' | 'PLAN' | 'AREA' | 'MONTH'
export const ScoreboardGroupEnum = enumOf<ScoreboardGroup>(
  'ScoreboardGroup',
  {
    AGENCY: { vi: 'Theo cơ quan chủ trì', en: 'By lead agency' },
    CONCLUSION: { vi: 'Theo kết luận', en: 'By conclusion' },
    PLAN: { vi: 'Theo kế hoạch', en: 'By plan' },
    AREA: { vi: 'Theo lĩnh vực', en: 'By reform area' },
    MONTH: { vi: 'Theo tháng đến hạn', en: 'By the month they are due' },
  },
  'By what a scoreboard is broken down.',
)

@ObjectType({ description: 'One line of a scoreboard.' })
export class ScoreboardRow {
  @Field(() => String, {
    description:
      'Key of the line: number of the agency, conclusion or plan, key of the area, or the month as in 2026-03; NONE for tasks without an area or a due day.',
  })
  key!: string

  @Field(() => String, { description: 'Name of the line in the language of the request.' })
  label!: string

  @Field(() => Agency, { nullable: true, description: 'The lead agency, when broken down by agency.' })
  agency?: Agency

  @Field(() => Conclusion, { nullable: true, description: 'The conclusion, when broken down by conclusion.' })
  conclusion?: Conclusion

  @Field(() => Plan, { nullable: true, description: 'The plan, when broken down by plan.' })
  plan?: Plan

  @Field(() => ReformArea, { nullable: true, description: 'The area, when broken down by area.' })
  area?: ReformArea

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'First day of the month in which its tasks are due, as they were due then, when broken down by month; null for tasks without a due day.',
  })
  month?: string

  @Field(() => Completion, { description: 'The figures of this line.' })
  completion!: Completion
}

@ObjectType({ description: 'Who owes what: the tasks due in a span (all tasks without one), as they stood on a day.' })
export class Scoreboard {
  @Field(() => CalendarDate, { description: 'The day at whose end the figures were true.' })
  asOf!: string

  @Field(() => Completion, {
    description:
      'The whole. Sums over agencies, and over months, equal it; those over conclusions and plans leave out tasks entered by hand.',
  })
  total!: Completion

  @Field(() => Completion, { description: 'Tasks due before `from` and still open then; all zero without `from`.' })
  carriedOver!: Completion

  @Field(() => Boolean, {
    description: 'Whether a task may stand in several lines (reform areas), so that sums exceed the whole.',
  })
  mayOverlap!: boolean
}
