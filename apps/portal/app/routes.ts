import { index, prefix, type RouteConfig, route } from '@react-router/dev/routes'

/** The newest of a list, as RSS and as JSON Feed. */
const feeds = (list: string, file: string) =>
  ['rss.xml', 'feed.json'].map((name) => route(`${list}/${name}`, file, { id: `${list}/${name}` }))

// Vietnamese addresses; the same under /en in English.
export default prefix('en?', [
  index('features/home/HomePage.tsx'),
  route('tin-bai', 'features/articles/ArticlesPage.tsx'),
  ...feeds('tin-bai', 'features/articles/articles-feed.ts'),
  route('tin-bai/:slug', 'features/articles/ArticlePage.tsx'),
  route('ket-luan', 'features/conclusions/ConclusionsPage.tsx'),
  ...feeds('ket-luan', 'features/conclusions/conclusions-feed.ts'),
  route('ket-luan/:slug', 'features/conclusions/ConclusionPage.tsx'),
  route('van-ban', 'features/documents/DocumentsPage.tsx'),
  ...feeds('van-ban', 'features/documents/documents-feed.ts'),
  route('van-ban/:slug', 'features/documents/DocumentPage.tsx'),
  route('khen-thuong', 'features/commendations/CommendationsPage.tsx'),
  ...feeds('khen-thuong', 'features/commendations/commendations-feed.ts'),
  route('khen-thuong/:slug', 'features/commendations/CommendationPage.tsx'),
  route('thu-tuc', 'features/procedures/ProceduresPage.tsx'),
  ...feeds('thu-tuc', 'features/procedures/procedures-feed.ts'),
  route('thu-tuc/:slug', 'features/procedures/ProcedurePage.tsx'),
  route('trang/:slug', 'features/pages/AboutPage.tsx'),
  route('co-quan', 'features/agencies/AgenciesPage.tsx'),
  route('co-quan/:slug', 'features/agencies/AgencyPage.tsx'),
  route('bang-theo-doi', 'features/scoreboard/BoardPage.tsx'),
  route('nhiem-vu', 'features/tasks/TasksPage.tsx'),
  route('nhiem-vu/:key', 'features/tasks/TaskPage.tsx'),
  route('tim-kiem', 'features/search/SearchPage.tsx'),
  route('dang-nhap', 'features/auth/SignInPage.tsx'),
  route('dang-xuat', 'features/auth/SignOutPage.tsx'),
  route('sitemap.xml', 'features/sitemap/sitemap-index.ts'),
  route('sitemap/:list', 'features/sitemap/sitemap-list.ts'),
  route('robots.txt', 'layout/robots.ts'),
  route('tuy-chon', 'layout/save-preferences.ts'),
  route('*', 'features/missing/MissingPage.tsx'),
]) satisfies RouteConfig
