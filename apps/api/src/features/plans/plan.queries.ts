import type { ReformAreaKey, Tracking } from '@thong-suot/vocabulary'
import { Arg, Args, ArgsType, Field, InputType, Int, Query, Resolver } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { ReformAreaKeyEnum } from '../areas/reform-area.ts'
import { TrackingEnum } from '../conclusions/conclusion-enums.ts'
import { Plan } from './plan.view.ts'

const PlanConnection = connectionOf('Plan', () => Plan)

@InputType({ description: 'Which plans; every field given narrows further.' })
class PlanFilter {
  @Field(() => TrackingEnum, { nullable: true, description: 'Tracked, or archived.' })
  tracking?: Tracking

  @Field(() => String, { nullable: true, description: 'Slug of the issuing agency.' })
  agency?: string

  @Field(() => Int, { nullable: true, description: 'A year it covers.' })
  year?: number

  @Field(() => ReformAreaKeyEnum, {
    nullable: true,
    description: 'An area it has, or the area of another period that this one continues.',
  })
  area?: ReformAreaKey
}

@ArgsType()
class PlansArgs extends PageArgs {
  @Field(() => PlanFilter, { nullable: true, description: 'Which plans.' })
  filter?: PlanFilter
}

@Resolver()
export class PlanQueries {
  @Query(() => PlanConnection, { description: 'Plans, of the latest year first.' })
  plans(@Args(() => PlansArgs) _args: PlansArgs) {
    return planned()
  }

  @Query(() => Plan, { nullable: true, description: 'One plan by its slug; null when there is none to see.' })
  plan(@Arg('slug', () => String, { description: 'Address part.' }) _slug: string): Plan {
    return planned()
  }
}
