import { Arg, FieldResolver, Resolver } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { planned } from '../../graphql/planned.ts'
import { Completion } from '../tasks/completion.ts'
import { Agency } from './agency.view.ts'
import { AgencyGroup } from './agency-group.view.ts'
import { Succession } from './succession.ts'

@Resolver(() => Agency)
export class AgencyFields {
  @FieldResolver(() => [Succession], { description: 'To whom it passed, wholly or in part.' })
  successors(): Succession[] {
    return planned()
  }

  @FieldResolver(() => [Succession], { description: 'From whom it came, wholly or in part.' })
  predecessors(): Succession[] {
    return planned()
  }

  @FieldResolver(() => Completion, { description: 'How the tasks it leads stand at the end of a day.' })
  completion(
    @Arg('asOf', () => CalendarDate, { nullable: true, description: 'At the end of this day; today when not given.' })
    _asOf?: string,
  ): Completion {
    return planned()
  }
}

@Resolver(() => AgencyGroup)
export class AgencyGroupFields {
  @FieldResolver(() => [Agency], { description: 'Its members, by name.' })
  members(
    @Arg('asOf', () => CalendarDate, {
      nullable: true,
      description: 'Day of validity: only members that existed then.',
    })
    _asOf?: string,
  ): Agency[] {
    return planned()
  }
}
