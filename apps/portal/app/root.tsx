import latin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import latinBold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url'
import vietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import vietnameseBold from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url'
import type { ReactNode } from 'react'
import { Links, Outlet, Scripts, type ShouldRevalidateFunctionArgs, useMatches, useRouteLoaderData } from 'react-router'
import type { Route } from './+types/root'
import { env } from './env'
import { loadViewer } from './features/auth/load-viewer'
import { loadSite } from './features/site/load-site'
import { useLanguage } from './i18n/language'
import { Frame } from './layout/Frame'
import { ProblemPage } from './layout/ProblemPage'
import { preferencesOf } from './layout/preferences'
import { requestContext } from './request-context'
import { guardPage, refuseForeignForms, slowDownForms } from './security'
import './styles.css'

export const middleware: Route.MiddlewareFunction[] = [guardPage, refuseForeignForms, slowDownForms]

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const asking = { request, url, context }
  const [viewer, around] = await Promise.all([loadViewer(asking), loadSite(asking)])
  return {
    origin: env.PUBLIC_ORIGIN,
    requestId: context.get(requestContext).requestId,
    preferences: preferencesOf(request.headers.get('cookie')),
    viewer,
    around,
  }
}

/** What stands around a page changes with a form, not while the page is refreshed. */
export function shouldRevalidate({ formMethod }: ShouldRevalidateFunctionArgs): boolean {
  return formMethod !== undefined
}

/** A route that needs JavaScript says so in its handle; every other page is plain HTML. */
export interface Handle {
  isHydrated?: (loaderData: unknown) => boolean
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const isHydrated = useMatches().some(({ handle, loaderData }) => (handle as Handle)?.isHydrated?.(loaderData))
  return (
    <html lang={useLanguage()} data-text-size={root?.preferences.textSize} data-theme={root?.preferences.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {[vietnamese, latin, vietnameseBold, latinBold].map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <Links />
      </head>
      <body>
        <Frame viewer={root?.viewer} preferences={root?.preferences} around={root?.around}>
          {children}
        </Frame>
        {isHydrated && <Scripts />}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const root = useRouteLoaderData<typeof loader>('root')
  return <ProblemPage error={error} requestId={root?.requestId} isSignedIn={Boolean(root?.viewer)} />
}
