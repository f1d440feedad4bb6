import { type Rel, types } from '@mikro-orm/core'
import { ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Instant } from '../../graphql/instant.ts'
import { Agency } from '../agencies/agency.view.ts'

/** What articles and conclusions share. */
@ObjectType()
export abstract class Published {
  @PrimaryKey({ type: types.integer })
  id!: number

  @Field(() => String, { description: 'Address part, unique, folded; stable once published.' })
  @Property({ type: types.text })
  slug!: string

  @Field(() => String, { description: 'Headline, plain text, NFC, in the language of the request or in Vietnamese.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Summary, plain text.' })
  summary?: string

  @Field(() => Agency, { nullable: true, description: 'The agency it comes from, as it stood on its date.' })
  @ManyToOne(() => Agency, { nullable: true })
  issuingAgency?: Rel<Agency>

  @Field(() => String, { nullable: true, description: 'The portal it first appeared on, when taken from another one.' })
  @Property({ type: types.text, nullable: true })
  sourcePortal?: string

  @Field(() => String, { nullable: true, description: 'Address of the page at that portal.' })
  @Property({ type: types.text, nullable: true })
  sourceUrl?: string

  @Field(() => Instant, { description: 'Shown day and time of publication; may be back-dated.' })
  @Property({ type: types.datetime })
  publishedAt!: Date

  @Field(() => Instant, { description: 'Last change of what is published.' })
  @Property({ type: types.datetime })
  updatedAt!: Date

  @Field(() => Boolean, { description: 'Fictional sample data.' })
  @Property({ type: types.boolean })
  isSample!: boolean
}
