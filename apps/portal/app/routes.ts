import { index, prefix, type RouteConfig, route } from '@react-router/dev/routes'

// Vietnamese addresses; the same under /en in English.
export default prefix('en?', [
  index('features/home/HomePage.tsx'),
  route('tin-bai', 'features/articles/ArticlesPage.tsx'),
  route('tin-bai/:slug', 'features/articles/ArticlePage.tsx'),
  route('ket-luan', 'features/conclusions/ConclusionsPage.tsx'),
  route('ket-luan/:slug', 'features/conclusions/ConclusionPage.tsx'),
  route('van-ban', 'features/documents/DocumentsPage.tsx'),
  route('van-ban/:slug', 'features/documents/DocumentPage.tsx'),
  route('co-quan', 'features/agencies/AgenciesPage.tsx'),
  route('co-quan/:slug', 'features/agencies/AgencyPage.tsx'),
  route('bang-theo-doi', 'features/scoreboard/BoardPage.tsx'),
  route('nhiem-vu', 'features/tasks/TasksPage.tsx'),
  route('nhiem-vu/:key', 'features/tasks/TaskPage.tsx'),
  route('tim-kiem', 'features/search/SearchPage.tsx'),
  route('dang-nhap', 'features/auth/SignInPage.tsx'),
  route('dang-xuat', 'features/auth/SignOutPage.tsx'),
  route('tuy-chon', 'layout/save-preferences.ts'),
  route('*', 'features/missing/MissingPage.tsx'),
]) satisfies RouteConfig
