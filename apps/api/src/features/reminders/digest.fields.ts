import { Arg, FieldResolver, Int, Resolver } from 'type-graphql'
import { planned } from '../../graphql/planned.ts'
import { ViewerFields } from '../auth/viewer.queries.ts'
import { Digest } from './digest.ts'

@Resolver(() => ViewerFields)
export class ViewerDigests {
  @FieldResolver(() => [Digest], {
    description: 'What they were reminded of, newest day first; a day with nothing to do has none.',
  })
  digests(
    @Arg('first', () => Int, { defaultValue: 1, description: 'How many at most, 1 to 100.' }) _first: number,
  ): Digest[] {
    return planned()
  }
}
