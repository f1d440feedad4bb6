import { parseCookie, stringifySetCookie } from 'cookie'
import { env } from '../env'

export const textSizes = ['small', 'normal', 'large'] as const
export const themes = ['auto', 'light', 'dark'] as const

export interface Preferences {
  textSize: (typeof textSizes)[number]
  theme: (typeof themes)[number]
}

const names = { textSize: 'text-size', theme: 'theme' } as const

/** How a visitor wants to read; kept in two plain cookies, so that it works without JavaScript. */
export function preferencesOf(header: string | null): Preferences {
  const cookies = parseCookie(header ?? '')
  return {
    textSize: textSizes.find((size) => size === cookies[names.textSize]) ?? 'normal',
    theme: themes.find((theme) => theme === cookies[names.theme]) ?? 'auto',
  }
}

/** The cookies for what a form asked to change; unknown values change nothing. */
export function preferenceCookies(form: FormData): string[] {
  const textSize = textSizes.find((size) => size === form.get('textSize'))
  const theme = themes.find((choice) => choice === form.get('theme'))
  return [...(textSize ? [cookie(names.textSize, textSize)] : []), ...(theme ? [cookie(names.theme, theme)] : [])]
}

function cookie(name: string, value: string) {
  const secure = env.PUBLIC_ORIGIN.startsWith('https:')
  return stringifySetCookie({ name, value, path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true, secure })
}
