import { useLanguage } from '../i18n/language'
import { useText } from '../i18n/messages'
import { Notice } from './Notice'

/** Tells readers of the English side that a text is shown in Vietnamese, because there is no other. */
export function LanguageNotice({ shown }: { shown: string }) {
  const { common } = useText()
  const isEnglishMissing = useLanguage() === 'en' && shown === 'vi'
  return isEnglishMissing && <Notice tone="info">{common.onlyVietnamese}</Notice>
}
