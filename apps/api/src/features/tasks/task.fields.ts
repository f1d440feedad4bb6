import { Arg, Args, FieldResolver, Int, Resolver } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { Agency } from '../agencies/agency.view.ts'
import { Confirmation } from './confirmation.entity.ts'
import { Extension } from './extension.entity.ts'
import { ProgressReport } from './progress-report.entity.ts'
import { Scoreboard, ScoreboardRow } from './scoreboard.ts'
import { Task } from './task.entity.ts'
import { TaskConnection } from './task.queries.ts'
import { TaskEvent } from './task-event.entity.ts'
import { Updates } from './updates.ts'

/** What people have done with a task. */
@Resolver(() => Task)
export class TaskFields {
  @FieldResolver(() => [ProgressReport], {
    description: 'What the lead handed in; empty unless the viewer is staff concerned.',
  })
  reports(): ProgressReport[] {
    return planned()
  }

  @FieldResolver(() => [Confirmation], { description: 'That the result was found delivered.' })
  confirmations(): Confirmation[] {
    return planned()
  }

  @FieldResolver(() => [Extension], {
    description: 'More time asked for or given, oldest first; empty unless the viewer is staff concerned.',
  })
  extensions(): Extension[] {
    return planned()
  }

  @FieldResolver(() => [TaskEvent], { description: 'Its history, oldest first.' })
  history(): TaskEvent[] {
    return planned()
  }
}

@Resolver(() => Scoreboard)
export class ScoreboardFields {
  @FieldResolver(() => Updates, { description: 'How many of its open tasks were reported on lately.' })
  updates(
    @Arg('since', () => CalendarDate, { description: 'The day since when a report counts.' }) _since: string,
  ): Updates {
    return planned()
  }

  @FieldResolver(() => [ScoreboardRow], {
    description: 'The lines, those with most overdue tasks first; months the latest first.',
  })
  rows(
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most, 1 to 100.' }) _first: number,
  ): ScoreboardRow[] {
    return planned()
  }
}

@Resolver(() => Agency)
export class AgencyTasks {
  @FieldResolver(() => [Task], { description: 'Tasks it leads that are in progress and overdue today, longest first.' })
  overdueTasks(
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many at most, 1 to 100.' }) _first: number,
  ): Task[] {
    return planned()
  }

  @FieldResolver(() => TaskConnection, { description: 'Tasks it leads, by due day.' })
  tasks(@Args(() => PageArgs) _args: PageArgs) {
    return planned()
  }
}
