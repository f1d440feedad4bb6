import { content } from './en/content'
import { frame } from './en/frame'
import { procedureTexts } from './en/procedures'
import { work } from './en/work'
import type { Messages } from './vi'

/** Every text of the interface, in English. */
export const en: Messages = { ...frame, ...content, ...procedureTexts, ...work }
