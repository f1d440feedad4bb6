import type { DocumentRelationKind } from '@thong-suot/vocabulary'
import { Arg, Args, FieldResolver, Int, Resolver } from 'type-graphql'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { Agency } from '../agencies/agency.view.ts'
import { Article } from '../articles/article.view.ts'
import { Conclusion } from '../conclusions/conclusion.view.ts'
import { Task } from '../tasks/task.entity.ts'
import { Document } from './document.view.ts'
import { DocumentConnection } from './document-connection.ts'
import { type ChainDirection, ChainDirectionEnum, DocumentRelationEnum } from './document-enums.ts'
import { ChainLink, DocumentRelation } from './document-links.ts'
import { DocumentRights } from './document-rights.ts'

/** What leads away from a document: to other documents, and to what was made of it. */
@Resolver(() => Document)
export class DocumentFields {
  @FieldResolver(() => [DocumentRelation], { description: 'Everything it says of other documents.' })
  relations(): DocumentRelation[] {
    return planned()
  }

  @FieldResolver(() => [Document], { description: 'Documents it carries out.' })
  implements(): Document[] {
    return planned()
  }

  @FieldResolver(() => [Document], { description: 'Documents that carry it out.' })
  implementedBy(): Document[] {
    return planned()
  }

  @FieldResolver(() => [Document], { description: 'Documents it is based on.' })
  basedOn(): Document[] {
    return planned()
  }

  @FieldResolver(() => [Document], { description: 'Documents based on it.' })
  basisOf(): Document[] {
    return planned()
  }

  @FieldResolver(() => [ChainLink], {
    description: 'The chain from here, nearest first; every document once, cycles end.',
  })
  chain(
    @Arg('direction', () => ChainDirectionEnum, { description: 'Which way.' }) _direction: ChainDirection,
    @Arg('relations', () => [DocumentRelationEnum], {
      defaultValue: ['IMPLEMENTS'],
      description: 'Along which relations.',
    })
    _relations: DocumentRelationKind[],
    @Arg('depth', () => Int, { defaultValue: 6, description: 'How many steps at most; 12 is the limit.' })
    _depth: number,
  ): ChainLink[] {
    return planned()
  }

  @FieldResolver(() => [Conclusion], { description: 'Conclusions it carries.' })
  conclusions(): Conclusion[] {
    return planned()
  }

  @FieldResolver(() => [Task], {
    description:
      'Tasks its conclusions and plans opened, or entered from it by hand, by due day; of recurring ones the latest period.',
  })
  tasks(): Task[] {
    return planned()
  }

  @FieldResolver(() => DocumentRights, {
    description: 'What the viewer may do with it; the verbs decide by the same rule.',
  })
  viewerCan(): DocumentRights {
    return planned()
  }

  @FieldResolver(() => [Article], { description: 'Articles that name it, newest first.' })
  articles(): Article[] {
    return planned()
  }
}

@Resolver(() => Agency)
export class AgencyDocuments {
  @FieldResolver(() => DocumentConnection, { description: 'Documents it issued, the last first.' })
  documents(@Args(() => PageArgs) _args: PageArgs) {
    return planned()
  }
}
