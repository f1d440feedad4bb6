import { instant, isTold, localised, type Meanings } from './meaning.ts'
import { aboutPage } from './pages.ts'

/** Pages that tell of the portal. */
export const aboutPageMeanings: Meanings = {
  Query: {
    page: async (_, { slug }, { rows }) =>
      (await rows.each('Page', 'select id as key from content.page where slug = $1', slug))[0] ?? null,
    pages: (_, args, asking) => aboutPage(args, asking, async () => true),
    footerPages: (_, __, { rows }) =>
      rows.each(
        'Page',
        'select id as key from content.page where footer_position is not null order by footer_position, id',
      ),
  },
  Page: {
    title: localised('title'),
    summary: localised('summary'),
    body: localised('body'),
    bodyLanguage: (page, _, { language }) => (isTold(page, 'body', language) ? 'en' : 'vi'),
    publishedAt: (page) => instant(page.published_at),
    updatedAt: (page) => instant(page.updated_at),
    issuingAgency: (page, _, { rows }) => rows.find('Agency', page.issuing_agency_id),
  },
}
