import type { DocumentType } from '@thong-suot/vocabulary'
import { Arg, Args, ArgsType, Field, ID, InputType, Query, Resolver } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { Document } from './document.view.ts'
import { DocumentConnection } from './document-connection.ts'
import { DocumentTypeEnum } from './document-enums.ts'

@InputType({ description: 'Which documents; every field given narrows further.' })
class DocumentFilter {
  @Field(() => String, { nullable: true, description: 'Number and symbol, however it is written; compared folded.' })
  symbol?: string

  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Type of document.' })
  type?: DocumentType

  @Field(() => String, { nullable: true, description: 'Slug of the issuing agency.' })
  issuer?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Issued on this day or later.' })
  from?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Issued on this day or earlier.' })
  to?: string
}

@ArgsType()
class DocumentsArgs extends PageArgs {
  @Field(() => DocumentFilter, { nullable: true, description: 'Which documents.' })
  filter?: DocumentFilter
}

@Resolver()
export class DocumentQueries {
  @Query(() => DocumentConnection, { description: 'Documents, the last issued first.' })
  documents(@Args(() => DocumentsArgs) _args: DocumentsArgs) {
    return planned()
  }

  @Query(() => Document, {
    nullable: true,
    description: 'One document by its global id or its slug; give one of the two.',
  })
  document(
    @Arg('id', () => ID, { nullable: true, description: 'Global id.' }) _id?: string,
    @Arg('slug', () => String, { nullable: true, description: 'Address part.' }) _slug?: string,
  ): Document {
    return planned()
  }
}
