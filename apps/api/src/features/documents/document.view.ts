import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { DocumentType, EffectStatus } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Instant } from '../../graphql/instant.ts'
import { Node } from '../../graphql/node.ts'
import { Agency } from '../agencies/agency.view.ts'
import { Media } from '../media/media.view.ts'
import { calendarDate, visibleDocument } from '../visibility/visible.ts'
import { DocumentTypeEnum, EffectStatusEnum } from './document-enums.ts'

/** Documents as the public may see them; one without a publication of its own is not visible. */
export const documentSql = /* sql */ `
  select d.id, d.slug, d.symbol, d.symbol_as_written, d.type::text as type, d.subject, d.issuer_id, d.issuer_as_written,
    d.signer, d.signer_post, ${calendarDate('d.issued_on')} as issued_on, ${calendarDate('d.effective_on')} as effective_on,
    d.effect_status::text as effect_status, d.audience::text as audience, d.file_id, coalesce(d.is_sample, false) as is_sample, d.updated_at
  from cms.documents d
  where ${visibleDocument('d')}`

@ObjectType({ implements: Node, description: 'An official document; its identity is issuer, symbol and day of issue.' })
@Entity({ schema: 'content', tableName: 'document', view: true, expression: documentSql })
export class Document {
  @PrimaryKey({ type: types.integer })
  id!: number

  @Field(() => String, { description: 'Address part, unique, folded.' })
  @Property({ type: types.text })
  slug!: string

  @Field(() => String, { nullable: true, description: 'Number and symbol in its normal form, as in 628/UBND.' })
  @Property({ type: types.text, nullable: true })
  symbol?: string

  @Field(() => String, { nullable: true, description: 'Number and symbol exactly as written at the source.' })
  @Property({ type: types.text, nullable: true })
  symbolAsWritten?: string

  @Field(() => DocumentTypeEnum, { description: 'Type of the document.' })
  @Property({ type: types.text })
  type!: DocumentType

  @Field(() => String, { description: 'What it is about (trích yếu), as written.' })
  @Property({ type: types.text })
  subject!: string

  @Field(() => Agency, { nullable: true, description: 'The agency that issued it, as it stood that day.' })
  @ManyToOne(() => Agency, { nullable: true })
  issuer?: Rel<Agency>

  @Field(() => String, { nullable: true, description: 'The issuer as the source writes it.' })
  @Property({ type: types.text, nullable: true })
  issuerAsWritten?: string

  @Field(() => String, { nullable: true, description: 'Name of the signatory.' })
  @Property({ type: types.text, nullable: true })
  signer?: string

  @Field(() => String, { nullable: true, description: 'Post of the signatory at that time.' })
  @Property({ type: types.text, nullable: true })
  signerPost?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Day of issue; null when the source does not tell it.' })
  @Property({ type: types.date, nullable: true })
  issuedOn?: string

  @Field(() => CalendarDate, { nullable: true, description: 'First day in force.' })
  @Property({ type: types.date, nullable: true })
  effectiveOn?: string

  @Field(() => EffectStatusEnum, { nullable: true, description: 'Whether it is in force; null when not recorded.' })
  @Property({ type: types.text, nullable: true })
  effectStatus?: EffectStatus

  @Field(() => Media, { nullable: true, description: 'The file of the document.' })
  @ManyToOne(() => Media, { nullable: true })
  file?: Rel<Media>

  @Field(() => Boolean, { description: 'Fictional sample data.' })
  @Property({ type: types.boolean })
  isSample!: boolean

  @Field(() => Instant, { description: 'Last change of the record.' })
  @Property({ type: types.datetime })
  updatedAt!: Date
}
