import { Field, Float, Int, ObjectType } from 'type-graphql'

@ObjectType({
  description:
    'Whether open tasks are reported on: those assigned or in progress and not handed in, given before a day, by whether anything was reported on that day or later.',
})
export class Updates {
  @Field(() => Int, { description: 'Tasks assigned or in progress, and given before the day; the denominator.' })
  open!: number

  @Field(() => Int, { description: 'Of those, the ones with a report of progress or completion since the day.' })
  reported!: number

  @Field(() => Int, { description: 'Of those, the ones without; `tasks(filter: { silentSince })` lists them.' })
  silent!: number

  @Field(() => Float, { nullable: true, description: '`reported` of `open`, 0 to 1; null when none is open.' })
  updateRate?: number
}
