import { Query, Resolver } from 'type-graphql'
import { planned } from '../../graphql/planned.ts'
import { Section } from './section.view.ts'

@Resolver()
export class SectionQueries {
  @Query(() => [Section], { description: 'All sections, in the order of the page.' })
  sections(): Section[] {
    return planned()
  }
}
