import type { CitationRelation } from '@thong-suot/vocabulary'
import { Field, Int, ObjectType } from 'type-graphql'
import { Document } from '../documents/document.view.ts'
import { CitationRelationEnum } from '../documents/document-enums.ts'

@ObjectType({ description: 'One of the people who wrote an article.' })
export class Author {
  @Field(() => String, { description: 'Name as printed.' })
  name!: string

  @Field(() => Int, { nullable: true, description: 'Share in the work, percent; null when not recorded.' })
  share?: number
}

@ObjectType({ description: 'A document that an article names.' })
export class CitedDocument {
  @Field(() => CitationRelationEnum, { description: 'How the article stands to it.' })
  relation!: CitationRelation

  @Field(() => String, { description: 'The document exactly as the text writes it.' })
  asWritten!: string

  @Field(() => Document, { nullable: true, description: 'The document itself; null when it is not published here.' })
  document?: Document
}
