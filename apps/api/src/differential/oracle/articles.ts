import { areaSchemeKeys, areaSuccessors, areasOfScheme, reformAreas } from '@thong-suot/vocabulary'
import { dayOf, instant, isTold, localised, type Meanings } from './meaning.ts'
import { articlePage } from './pages.ts'

const inOrder = (part: string) => `select * from content.article_${part} where article_id = $1 order by position`
const behind = (part: string, column: string) =>
  `select ${column} as key from content.article_${part} where article_id = $1 order by position`

export const articleMeanings: Meanings = {
  Query: {
    article: async (_, { slug }, { rows }) =>
      (await rows.each('Article', 'select id as key from content.article where slug = $1', slug))[0] ?? null,
    articles: (_, args, asking) =>
      articlePage(args, asking, async (article) => {
        const { rows } = asking
        const { section, agency, area, featured, from, to } = args.filter ?? {}
        if (section != null && (await rows.find('Section', article.section_id))?.slug !== section) return false
        if (agency != null && (await rows.find('Agency', article.issuing_agency_id))?.slug !== agency) return false
        if (featured != null && article.is_featured !== featured) return false
        if (from != null && dayOf(article.published_at) < from) return false
        if (to != null && dayOf(article.published_at) > to) return false
        const areas = await rows.list(inOrder('area'), article.id)
        return area == null || areas.some((each) => each.area === area)
      }),
    sections: (_row, _args, { rows }) =>
      rows.each('Section', 'select id as key from content.section order by position, id'),
  },
  Article: {
    title: localised('title'),
    summary: localised('summary'),
    body: localised('body'),
    language: (article, _, { language }) => (isTold(article, 'title', language) ? 'en' : 'vi'),
    bodyLanguage: (article, _, { language }) => (isTold(article, 'body', language) ? 'en' : 'vi'),
    publishedAt: (article) => instant(article.published_at),
    updatedAt: (article) => instant(article.updated_at),
    section: (article, _, { rows }) => rows.find('Section', article.section_id),
    issuingAgency: (article, _, { rows }) => rows.find('Agency', article.issuing_agency_id),
    cover: (article, _, { rows }) => rows.find('Media', article.cover_id),
    authors: ({ id }, _, { rows }) => rows.list(inOrder('author'), id),
    reformAreas: ({ id }, _, { rows }) => rows.list(inOrder('area'), id),
    documents: ({ id }, _, { rows }) => rows.list(inOrder('citation'), id),
    photos: ({ id }, _, { rows }) => rows.each('Media', behind('photo', 'media_id'), id),
    conclusions: ({ id }, _, { rows }) => rows.each('Conclusion', behind('conclusion', 'conclusion_id'), id),
    related: ({ id }, _, { rows }) => rows.each('Article', behind('related', 'related_id'), id),
  },
  CitedDocument: { document: (cited, _, { rows }) => rows.find('Document', cited.document_id) },
  ReformArea: {
    key: ({ area }) => area,
    name: ({ area }, _, { language }) => reformAreas[area as keyof typeof reformAreas][language],
    schemes: ({ area }) => areaSchemeKeys.filter((scheme) => areasOfScheme[scheme].includes(area)),
    successor: ({ area }) => {
      const successor = areaSuccessors[area as keyof typeof areaSuccessors]
      return successor ? { area: successor } : null
    },
  },
  Section: {
    name: localised('name'),
    articles: ({ id }, args, asking) => articlePage(args, asking, (article) => article.section_id === id),
  },
  Media: {
    url: ({ filename }) => `/media/${filename}`,
    alt: localised('alt'),
    caption: localised('caption'),
    renditions: ({ id }, _, { rows }) =>
      rows.list('select * from content.media_rendition where media_id = $1 order by width', id),
  },
  Rendition: { url: ({ filename }) => `/media/${filename}` },
}
