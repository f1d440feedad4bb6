import type { ContentKind } from '@thong-suot/vocabulary'
import { contentKinds } from '@thong-suot/vocabulary'
import { Arg, Query, Resolver } from 'type-graphql'
import { planned } from '../../graphql/planned.ts'
import { enumOf } from '../vocabulary/enum-of.ts'
import { Departed } from './departed.ts'

const ContentKindEnum = enumOf<ContentKind>(
  'ContentKind',
  contentKinds,
  'Kinds of content with an address of their own.',
)

@Resolver()
export class DepartedQueries {
  @Query(() => Departed, {
    nullable: true,
    description: 'What was once public under an address: withdrawn (410) or renamed (redirect); null when nothing was.',
  })
  departed(
    @Arg('kind', () => ContentKindEnum, { description: 'Kind of content.' }) _kind: ContentKind,
    @Arg('slug', () => String, { description: 'Address part.' }) _slug: string,
  ): Departed {
    return planned()
  }
}
