import type { CitationRelation, DocumentRelationKind, DocumentType, EffectStatus } from '@thong-suot/vocabulary'
import { citationRelations, documentRelations, documentTypes, effectStatuses } from '@thong-suot/vocabulary'
import { enumOf } from '../vocabulary/enum-of.ts'

export const DocumentTypeEnum = enumOf<DocumentType>(
  'DocumentType',
  documentTypes,
  'Type of a document (NĐ 30/2020/NĐ-CP, Phụ lục III; legal and Party types beside).',
)
export const DocumentRelationEnum = enumOf<DocumentRelationKind>(
  'DocumentRelationKind',
  documentRelations,
  'How one document stands to another: this → other.',
)
export const EffectStatusEnum = enumOf<EffectStatus>('EffectStatus', effectStatuses, 'Whether a document is in force.')
export const CitationRelationEnum = enumOf<CitationRelation>(
  'CitationRelation',
  citationRelations,
  'How an article stands to a document it names.',
)

export type ChainDirection = 'UP' | 'DOWN'
export const ChainDirectionEnum = enumOf<ChainDirection>(
  'ChainDirection',
  {
    UP: { vi: 'Về văn bản mà nó thực hiện', en: 'Towards what it carries out' },
    DOWN: { vi: 'Về văn bản thực hiện nó', en: 'Towards what carries it out' },
  },
  'Which way along a chain of documents.',
)
