import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'

@ObjectType({ description: 'A telephone number people may call.' })
export class Hotline {
  @Field(() => String, { description: 'What it is for.' })
  role!: string

  @Field(() => String, { description: 'The number as written.' })
  phone!: string

  @Field(() => CalendarDate, { description: 'Day on which somebody last made sure that it works.' })
  verifiedOn!: string
}

@ObjectType({ description: 'A short notice at the head of every page.' })
export class Banner {
  @Field(() => String, { description: 'What it says.' })
  text!: string

  @Field(() => String, {
    nullable: true,
    description: 'Where it leads: a path of the portal, or an address over https.',
  })
  address?: string
}
