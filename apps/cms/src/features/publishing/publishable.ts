import type { Label } from '@thong-suot/vocabulary'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  Endpoint,
  Field,
  Tab,
} from 'payload'
import { administrators } from '../../access/administrators.ts'
import { newsroomOrPublished } from '../../access/newsroom-or-published.ts'
import { ownOrEditor } from '../../access/own-or-editor.ts'
import { ownVersionsOrEditor } from '../../access/own-versions-or-editor.ts'
import { writers } from '../../access/writers.ts'
import { component } from '../../fields/component.ts'
import { addressOnPortal } from './address-on-portal.ts'
import { cleanText } from './clean-text.ts'
import { fillSearchText } from './fill-search-text.ts'
import { keepDeparted } from './keep-departed.ts'
import { publicationFields, stateFields } from './publication-fields.ts'
import { recordAuthor, recordEditor } from './record-author.ts'
import { requirePublisher } from './require-publisher.ts'
import { saveAsDraftUnlessPublishing } from './save-as-draft-unless-publishing.ts'
import { settleSlug } from './settle-slug.ts'
import { sourceTab } from './source-tab.ts'
import { stampPublication } from './stamp-publication.ts'
import { withdrawEndpoint } from './withdraw.endpoint.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows as they come from forms, importers and the database
export type Draft = Record<string, any>

export type PublishableSlug =
  | 'articles'
  | 'commendations'
  | 'conclusions'
  | 'documents'
  | 'dossier-statistics'
  | 'index-results'
  | 'pages'
  | 'plans'
  | 'procedure-notices'

export interface PublishableKind {
  slug: PublishableSlug
  labels: { singular: Label; plural: Label }
  description: Label
  /** The field that names an item in lists. */
  titleField: 'title' | 'heading'
  /** Where its pages stand on the portal: `/<path>/<slug>`. */
  portalPath: string
  /** The field that says whose item it is. */
  agencyField: 'issuingAgency' | 'issuer'
  listColumns: string[]
  searchableFields: string[]
  tabs: Tab[]
  sidebar?: Field[]
  /** What the address is made from while nobody has written one. */
  addressFrom(item: Draft): string
  /** What a search finds beside title and summary. */
  searchedTexts(item: Draft): unknown[]
  checks?: CollectionBeforeValidateHook[]
  onSave?: CollectionBeforeChangeHook[]
  endpoints?: Omit<Endpoint, 'root'>[]
  /** What stands above the tabs, below the notice of publication. */
  aboveTabs?: Field[]
}

/** A kind of content with drafts, versions, an address, a day of publication and a way to withdraw it. */
export function publishable(kind: PublishableKind): CollectionConfig {
  return {
    slug: kind.slug,
    labels: { singular: { ...kind.labels.singular }, plural: { ...kind.labels.plural } },
    access: {
      create: writers,
      read: newsroomOrPublished(kind.agencyField),
      readVersions: ownVersionsOrEditor,
      update: ownOrEditor,
      delete: administrators,
    },
    admin: {
      group: { vi: 'Nội dung', en: 'Content' },
      description: { ...kind.description },
      useAsTitle: kind.titleField,
      defaultColumns: kind.listColumns,
      listSearchableFields: kind.searchableFields,
      hideAPIURL: true,
      preview: (item, { locale }) => addressOnPortal(kind.portalPath, item, locale),
      components: {
        edit: {
          beforeDocumentControls: ['/features/publishing/WithdrawButton.tsx#WithdrawButton'],
          UnpublishButton: '/features/publishing/WithdrawButton.tsx#NoUnpublishButton',
        },
      },
    },
    defaultSort: '-updatedAt',
    disableDuplicate: true,
    disableBulkEdit: true,
    disableBulkDelete: true,
    versions: { drafts: true, maxPerDoc: 0 },
    endpoints: [withdrawEndpoint(kind.slug), ...(kind.endpoints ?? [])],
    hooks: {
      beforeOperation: [saveAsDraftUnlessPublishing],
      beforeValidate: [cleanText, ...(kind.checks ?? [])],
      beforeChange: [
        requirePublisher,
        recordAuthor,
        recordEditor,
        settleSlug(kind.addressFrom),
        stampPublication,
        ...(kind.onSave ?? []),
        fillSearchText(kind.searchedTexts),
      ],
      beforeDelete: [keepDeparted],
    },
    fields: [
      component('publicationNotice', '/features/publishing/PublicationNotice.tsx#PublicationNotice'),
      ...(kind.aboveTabs ?? []),
      { type: 'tabs', tabs: [...kind.tabs, sourceTab()] },
      ...publicationFields(kind.agencyField),
      ...(kind.sidebar ?? []),
      ...stateFields(),
    ],
  }
}
