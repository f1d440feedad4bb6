import { types } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Json } from '../../graphql/json.ts'
import { Node } from '../../graphql/node.ts'
import { joinLocales } from '../visibility/locale-rows.ts'
import { Published } from '../visibility/published.ts'
import { publishedColumns } from '../visibility/published-columns.ts'
import { visiblePage } from '../visibility/visible.ts'

/** What a portal tells of itself. */
export const pageSql = /* sql */ `
  select ${publishedColumns('p')}, vi.body as body_vi, en.body as body_en, p.footer_position::integer as footer_position
  from cms.pages p
  ${joinLocales('pages', 'p')}
  where ${visiblePage('p')}`

@ObjectType({
  implements: Node,
  description: 'What a portal tells of itself, such as its contact or its introduction.',
})
@Entity({ schema: 'content', tableName: 'page', view: true, expression: pageSql })
export class Page extends Published {
  @Field(() => Json, { nullable: true, description: 'Body as a Lexical document; null when empty.' })
  body?: object

  @Field(() => String, { description: 'Language of the body, which may be missing where the title is translated.' })
  bodyLanguage!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Place among the links at the foot of every page; null when not there.',
  })
  @Property({ type: types.integer, nullable: true })
  footerPosition?: number
}
