import { type Destination, destinations } from '@thong-suot/vocabulary'
import { createUnionType, Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Article } from '../articles/article.view.ts'
import { Conclusion } from '../conclusions/conclusion.view.ts'
import { Page } from '../pages/page.view.ts'
import { Plan } from '../plans/plan.view.ts'
import { ProcedureNotice } from '../procedures/procedure-notice.view.ts'
import { enumOf } from '../vocabulary/enum-of.ts'

const DestinationEnum = enumOf<Destination>('Destination', destinations, 'Where the main navigation can lead.')

export const FeaturedItem = createUnionType({
  name: 'FeaturedItem',
  description: 'What can be shown first on the home page.',
  types: () => [Article, Conclusion, Plan, ProcedureNotice] as const,
})

@ObjectType({ description: 'A link of the main navigation.' })
export class NavigationLink {
  @Field(() => DestinationEnum, { description: 'Where it leads.' })
  destination!: Destination

  @Field(() => Page, { nullable: true, description: 'The page, where it leads to one.' })
  page?: Page
}

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
