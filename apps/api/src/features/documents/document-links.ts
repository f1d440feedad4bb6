import type { DocumentRelationKind } from '@thong-suot/vocabulary'
import { Field, Int, ObjectType } from 'type-graphql'
import { Document } from './document.view.ts'
import { DocumentRelationEnum } from './document-enums.ts'

@ObjectType({ description: 'How a document stands to another one: this → other.' })
export class DocumentRelation {
  @Field(() => DocumentRelationEnum, { description: 'How it stands to the other.' })
  relation!: DocumentRelationKind

  @Field(() => String, { nullable: true, description: 'The other document as the source writes it.' })
  asWritten?: string

  @Field(() => Document, { nullable: true, description: 'The other document; null when it is not published here.' })
  document?: Document
}

@ObjectType({ description: 'One link of a chain of documents.' })
export class ChainLink {
  @Field(() => Int, { description: 'Steps from the document the chain starts at, from 1.' })
  depth!: number

  @Field(() => DocumentRelationEnum, {
    description: 'How the two stand to each other, as the carrying-out one says it.',
  })
  relation!: DocumentRelationKind

  @Field(() => Document, { description: 'The document this link was reached from.' })
  from!: Document

  @Field(() => Document, { description: 'The document this link leads to.' })
  document!: Document
}
