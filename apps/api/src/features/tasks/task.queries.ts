import { Arg, Args, ArgsType, Field, ID, Query, Resolver } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { connectionOf } from '../../graphql/connection.ts'
import { planned } from '../../graphql/planned.ts'
import { Scoreboard, type ScoreboardGroup, ScoreboardGroupEnum } from './scoreboard.ts'
import { Task } from './task.entity.ts'
import { TasksArgs } from './task.filters.ts'

export const TaskConnection = connectionOf('Task', () => Task)

@ArgsType()
class ScoreboardArgs {
  @Field(() => ScoreboardGroupEnum, { description: 'By what to break down.' })
  groupBy!: ScoreboardGroup

  @Field(() => CalendarDate, { nullable: true, description: 'Only tasks due on this day or later.' })
  from?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Only tasks due on this day or earlier.' })
  to?: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'As the ledger stood at the end of this day; today when not given.',
  })
  asOf?: string
}

@Resolver()
export class TaskQueries {
  @Query(() => TaskConnection, { description: 'Tasks, by due day unless told otherwise.' })
  tasks(@Args(() => TasksArgs) _args: TasksArgs) {
    return planned()
  }

  @Query(() => Task, { nullable: true, description: 'One task by its global id.' })
  task(@Arg('id', () => ID, { description: 'Global id of the task.' }) _id: string): Task {
    return planned()
  }

  @Query(() => Scoreboard, {
    description: 'Who owes what: counts and rates by agency, conclusion, plan, reform area or month.',
  })
  scoreboard(@Args(() => ScoreboardArgs) _args: ScoreboardArgs): Scoreboard {
    return planned()
  }
}
