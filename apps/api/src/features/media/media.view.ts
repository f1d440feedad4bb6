import { types } from '@mikro-orm/core'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { joinLocales } from '../visibility/locale-rows.ts'
import { Rendition } from './rendition.ts'

/** A file is as visible as what uses it: with nothing visible around it, it does not exist. */
export const mediaSql = /* sql */ `
  select m.id, m.filename, m.mime_type, m.filesize::integer as filesize, m.width::integer as width,
    m.height::integer as height, m.credit, vi.alt as alt_vi, en.alt as alt_en, vi.caption as caption_vi,
    en.caption as caption_en
  from cms.media m
  ${joinLocales('media', 'm')}
  where reform.media_in_use(m.id)`

@ObjectType({ implements: Node, description: 'A picture or file that belongs to something published.' })
@Entity({ schema: 'content', tableName: 'media', view: true, expression: mediaSql })
export class Media {
  @PrimaryKey({ type: types.integer })
  id!: number

  @Property({ type: types.text })
  filename!: string

  @Field(() => String, { description: 'Address of the original file, relative to the origin of the portal.' })
  url!: string

  @Field(() => String, { description: 'What is to be seen, for those who cannot see it.' })
  alt!: string

  @Field(() => String, { description: 'The caption as printed under it.' })
  caption!: string

  @Field(() => String, { nullable: true, description: 'Who made it, or where it comes from.' })
  @Property({ type: types.text, nullable: true })
  credit?: string

  @Field(() => String, { description: 'Media type of the file.' })
  @Property({ type: types.text })
  mimeType!: string

  @Field(() => Int, { nullable: true, description: 'Pixels; null for files that are no pictures.' })
  @Property({ type: types.integer, nullable: true })
  width?: number

  @Field(() => Int, { nullable: true, description: 'Pixels; null for files that are no pictures.' })
  @Property({ type: types.integer, nullable: true })
  height?: number

  @Field(() => [Rendition], { description: 'Smaller copies, by width.' })
  renditions!: Rendition[]
}
