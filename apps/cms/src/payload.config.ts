import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { databaseAt } from './database.ts'
import { env } from './env.ts'
import { agencies } from './features/agencies/agency.collection.ts'
import { agencyGroups } from './features/agencies/agency-group.collection.ts'
import { agencySuccessions } from './features/agencies/agency-succession.collection.ts'
import { articles } from './features/articles/article.collection.ts'
import { wording } from './features/branding/wording.ts'
import { commendations } from './features/commendations/commendation.collection.ts'
import { conclusions } from './features/conclusions/conclusion.collection.ts'
import { documents } from './features/documents/document.collection.ts'
import { indexResults } from './features/indices/index-result.collection.ts'
import { media } from './features/media/media.collection.ts'
import { pages } from './features/pages/page.collection.ts'
import { plans } from './features/plans/plan.collection.ts'
import { procedureNotices } from './features/procedures/procedure-notice.collection.ts'
import { sections } from './features/sections/section.collection.ts'
import { tellRequestId } from './features/serving/tell-request-id.ts'
import { siteSettings } from './features/site/site-settings.global.ts'
import { dossierStatistics } from './features/statistics/dossier-statistics.collection.ts'
import { users } from './features/users/user.collection.ts'
import { articleEditor } from './fields/article-editor.ts'
import { here } from './here.ts'

/** Table of contents of the newsroom: what is written, in which languages, kept where, shown how. */
export default buildConfig({
  collections: [
    articles,
    conclusions,
    plans,
    commendations,
    procedureNotices,
    dossierStatistics,
    indexResults,
    documents,
    pages,
    media,
    sections,
    agencies,
    agencySuccessions,
    agencyGroups,
    users,
  ],
  globals: [siteSettings],
  editor: articleEditor,
  localization: {
    locales: [
      { code: 'vi', label: 'Tiếng Việt' },
      { code: 'en', label: 'English' },
    ],
    defaultLocale: 'vi',
    fallback: true,
  },
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi', translations: wording },
  admin: {
    user: users.slug,
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    meta: {
      titleSuffix: ' · Thông Suốt',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    },
    importMap: { baseDir: here('.') },
    components: {
      graphics: {
        Icon: '/features/branding/Mark.tsx#Mark',
        Logo: '/features/branding/Mark.tsx#Logo',
      },
      providers: ['/features/accessibility/MendedAdmin.tsx#MendedAdmin'],
      afterLogin: ['/features/users/LoginHint.tsx#LoginHint'],
      beforeDashboard: ['/features/publishing/WaitingDrafts.tsx#WaitingDrafts'],
    },
  },
  db: databaseAt(env.CMS_DATABASE_URL),
  secret: env.PAYLOAD_SECRET,
  serverURL: env.PUBLIC_ORIGIN,
  cors: [env.PUBLIC_ORIGIN],
  csrf: [env.PUBLIC_ORIGIN],
  graphQL: { disable: true },
  hooks: { afterError: [tellRequestId] },
  telemetry: false,
  logger: { options: { level: env.LOG_LEVEL, name: 'cms' }, destination: process.stdout },
  sharp,
  typescript: { outputFile: here('payload-types.ts') },
  onInit: (payload) => {
    // a connection lost while idle must not end the process
    const { pool } = payload.db as unknown as { pool: { on(event: 'error', react: (problem: Error) => void): void } }
    pool.on('error', (problem) => payload.logger.error({ err: problem, msg: 'database connection lost' }))
  },
})
