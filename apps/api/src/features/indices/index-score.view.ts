import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { Agency } from '../agencies/agency.view.ts'
import { visibleIndexResult } from '../visibility/visible.ts'
import { IndexResult } from './index-result.view.ts'

const ofVisible = (row: string) => `join cms.index_results c on c.id = ${row}._parent_id and ${visibleIndexResult('c')}`

/** A rank is tied when the source says so, or when another line of the announcement has it too. */
export const indexScoreSql = /* sql */ `
  select r.key::text as key, c.id as result_id, r._order as position, r.agency_as_written, r.agency_id,
    r.value::double precision as value, r.rank::integer as rank, c.year::integer as year, c.index::text as index_code,
    coalesce(r.is_tied, false) or exists (
      select from cms.index_results_scores o where o._parent_id = r._parent_id and o.rank = r.rank and o.id <> r.id) as rank_tied,
    c.rank_out_of::integer as rank_out_of, r.previous_value::double precision as previous_value
  from cms.index_results_scores r ${ofVisible('r')}`

export const indexComponentSql = /* sql */ `
  select s.key::text as score_key, r._order as position, r.name, r.value::double precision as value,
    r.max_value::double precision as max_value
  from cms.index_results_scores_components r
  join cms.index_results_scores s on s.id = r._parent_id ${ofVisible('s')}`

export const indexAreaSql = /* sql */ `
  select r._parent_id as result_id, r._order as position, r.area::text as area
  from cms.index_results_reform_areas r ${ofVisible('r')}`

@ObjectType({ description: 'A part of a score.' })
export class ScoreComponent {
  @Field(() => String, { description: 'What it assesses, as written.' })
  name!: string

  @Field(() => Float, { description: 'Its score, in the unit of the result.' })
  value!: number

  @Field(() => Float, { nullable: true, description: 'The highest score possible.' })
  maxValue?: number
}

@ObjectType({ implements: Node, description: 'What an agency scored in an index.' })
@Entity({ schema: 'content', tableName: 'index_score', view: true, expression: indexScoreSql })
export class IndexScore {
  @Field(() => ID, { description: 'Immutable key of the score (uuid).' })
  @PrimaryKey({ type: types.text })
  key!: string

  @Field(() => IndexResult, { description: 'The announcement that gives it, with index, year and unit.' })
  @ManyToOne(() => IndexResult)
  result!: Rel<IndexResult>

  @Field(() => String, { description: 'The agency, as written.' })
  @Property({ type: types.text })
  agencyAsWritten!: string

  @Field(() => Agency, { nullable: true, description: 'The agency, as it stood in that year; null when not recorded.' })
  @ManyToOne(() => Agency, { nullable: true })
  agency?: Rel<Agency>

  @Field(() => Float, { description: 'The score, in the unit of the result.' })
  @Property({ type: types.double })
  value!: number

  @Field(() => Int, { nullable: true, description: 'Rank; null when none was told.' })
  @Property({ type: types.integer, nullable: true })
  rank?: number

  @Field(() => Boolean, { description: 'Whether the rank is shared.' })
  @Property({ type: types.boolean })
  rankTied!: boolean

  @Field(() => Int, { nullable: true, description: 'How many were ranked in that year.' })
  @Property({ type: types.integer, nullable: true })
  rankOutOf?: number

  @Field(() => Float, { nullable: true, description: 'Score of the year before, as the source tells it.' })
  @Property({ type: types.double, nullable: true })
  previousValue?: number

  @Field(() => [ScoreComponent], { description: 'Its components, in their order.' })
  components!: ScoreComponent[]
}
