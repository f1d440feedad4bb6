import { Field, Int, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'

/** Said of the field wherever a type has it. */
export const burnUpDescription =
  'How its work grew and was done: at the end of each week, of each month once it runs for more than twelve weeks, or of each few months once it runs for more than three years. 36 points at most, earliest first; none without tasks.'

@ObjectType({ description: 'How many tasks there were at the end of a day, and how many were done and were due.' })
export class BurnUpPoint {
  @Field(() => CalendarDate, { description: 'The day at whose end the figures were true.' })
  on!: string

  @Field(() => Int, { description: 'Tasks neither cancelled nor transferred: `completion(asOf: on).total`.' })
  total!: number

  @Field(() => Int, { description: 'Tasks of the total confirmed as delivered, on time, late or without a due day.' })
  completed!: number

  @Field(() => Int, { description: 'Tasks of the total whose due day, as it was then, had come.' })
  due!: number
}
