import { type Role, roles } from '@thong-suot/vocabulary'
import { Field, ObjectType, Query, Resolver } from 'type-graphql'
import { planned } from '../../graphql/planned.ts'
import { Agency } from '../agencies/agency.view.ts'
import { enumOf } from '../vocabulary/enum-of.ts'

const RoleEnum = enumOf<Role>('Role', roles, 'What a person may do; one role each.')

@ObjectType('ViewerRights', {
  description: 'What the viewer may do at all; each task says for itself who may act on it.',
})
export class ViewerRights {
  @Field(() => Boolean, { description: 'Write articles and documents.' })
  writeContent!: boolean

  @Field(() => Boolean, { description: 'Publish what was written.' })
  publish!: boolean

  @Field(() => Boolean, { description: 'Report on or confirm tasks of their agency.' })
  workOnTasks!: boolean

  @Field(() => Boolean, { description: 'Manage people and settings.' })
  administer!: boolean
}

@ObjectType('Viewer', { description: 'Who is logged in.' })
export class ViewerFields {
  @Field(() => String, { description: 'Name as kept by the administration.' })
  name!: string

  @Field(() => RoleEnum, { description: 'Their role.' })
  role!: Role

  @Field(() => Agency, { nullable: true, description: 'The agency they work for.' })
  agency?: Agency

  @Field(() => ViewerRights, { description: 'What they may do.' })
  can!: ViewerRights
}

@Resolver()
export class ViewerQueries {
  @Query(() => ViewerFields, { nullable: true, description: 'Who is logged in; null for a visitor.' })
  viewer(): ViewerFields {
    return planned()
  }
}
