import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Agency } from '../agencies/agency.view.ts'
import {
  calendarDate,
  visibleArticle,
  visibleConclusion,
  visiblePage,
  visiblePlan,
  visibleProcedureNotice,
} from '../visibility/visible.ts'
import { Banner, FeaturedItem, Hotline, NavigationLink } from './site-parts.ts'

export const siteSql = /* sql */ `
  select s.id, s.operating_agency_id, s.address, s.email from cms.site_settings s`

/** A personal number goes with its owner's consent, or on its day. */
export const siteHotlineSql = /* sql */ `
  select h._parent_id as site_id, h._order as position, vi.role as role_vi, en.role as role_en, h.phone,
    ${calendarDate('h.verified_on')} as verified_on
  from cms.site_settings_hotlines h
  left join cms.site_settings_hotlines_locales vi on vi._parent_id = h.id and vi._locale = 'vi'
  left join cms.site_settings_hotlines_locales en on en._parent_id = h.id and en._locale = 'en'
  where not coalesce(h.is_personal, false)
    or (h.has_consent and ${calendarDate('h.expires_on')} >= reform.today())`

export const siteBannerSql = /* sql */ `
  select b._parent_id as site_id, b._order as position, vi.text as text_vi, en.text as text_en, b.address
  from cms.site_settings_banners b
  left join cms.site_settings_banners_locales vi on vi._parent_id = b.id and vi._locale = 'vi'
  left join cms.site_settings_banners_locales en on en._parent_id = b.id and en._locale = 'en'
  where (b.shown_from is null or b.shown_from <= now()) and (b.shown_until is null or b.shown_until > now())`

/** A link to a page that is not visible is left out. */
export const siteLinkSql = /* sql */ `
  select n._parent_id as site_id, n._order as position, n.destination::text as destination, p.id as page_id
  from cms.site_settings_navigation n
  left join cms.pages p on p.id = n.page_id and ${visiblePage('p')}
  where n.destination <> 'PAGE' or p.id is not null`

/** What is not visible is left out. */
export const siteFeaturedSql = [
  { kind: 'ARTICLE', type: 'Article', table: 'articles', column: 'article_id', visible: visibleArticle },
  { kind: 'CONCLUSION', type: 'Conclusion', table: 'conclusions', column: 'conclusion_id', visible: visibleConclusion },
  { kind: 'PLAN', type: 'Plan', table: 'plans', column: 'plan_id', visible: visiblePlan },
  {
    kind: 'PROCEDURE_NOTICE',
    type: 'ProcedureNotice',
    table: 'procedure_notices',
    column: 'procedure_notice_id',
    visible: visibleProcedureNotice,
  },
]
  .map(
    ({ kind, type, table, column, visible }) => /* sql */ `
  select f._parent_id as site_id, f._order as position, '${type}'::text as type, i.id::text as key
  from cms.site_settings_featured f
  join cms.${table} i on i.id = f.${column} and ${visible('i')}
  where f.kind = '${kind}'`,
  )
  .join('\n  union all')

@ObjectType({ description: 'Who runs the portal, and what stands around every page.' })
@Entity({ schema: 'content', tableName: 'site', view: true, expression: siteSql })
export class Site {
  @PrimaryKey({ type: types.integer })
  id!: number

  @Field(() => Agency, { nullable: true, description: 'Agency that runs the portal.' })
  @ManyToOne(() => Agency, { nullable: true })
  operatingAgency?: Rel<Agency>

  @Field(() => String, { nullable: true, description: 'Its seat.' })
  @Property({ type: types.text, nullable: true })
  address?: string

  @Field(() => String, { nullable: true, description: 'Its e-mail address.' })
  @Property({ type: types.text, nullable: true })
  email?: string

  @Field(() => [Hotline], { description: 'Telephone numbers people may call, in their order.' })
  hotlines!: Hotline[]

  @Field(() => [Banner], { description: 'What everybody should know now.' })
  banners!: Banner[]

  @Field(() => [NavigationLink], { description: 'Links of the main navigation; none means the usual ones.' })
  navigation!: NavigationLink[]

  @Field(() => [FeaturedItem], { description: 'What the home page shows first.' })
  featured!: (typeof FeaturedItem)[]
}
