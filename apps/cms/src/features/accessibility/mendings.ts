import type { Words } from './words.ts'

interface Mending {
  selector: string
  mend: (element: HTMLElement, words: Words) => void
}

/** What Payload's administration leaves without a name or a place, and what a screen reader is told instead. */
export const mendings: readonly Mending[] = [
  // Edit views have a main region of their own, with a heading beside it; the other pages have none.
  { selector: '.template-minimal__wrap, .dashboard, .collection-list', mend: set('role', 'main') },
  { selector: '.list-header', mend: set('role', 'group') },
  { selector: '.doc-header', mend: region((words) => words.heading) },
  { selector: '.brand-name', mend: heading('1') },
  { selector: '.array-field__title', mend: heading('2') },
  { selector: 'ul.doc-tabs__tabs', mend: set('role', 'presentation') },
  { selector: '.doc-controls__content', mend: set('tabindex', '0') },
  // A tab's visible text, its count included, is its name.
  { selector: '.doc-tab[aria-label]', mend: unset('aria-label') },
  // Out of sight for screen readers, so out of the way of the keyboard too: the field beside it opens the list.
  { selector: '[aria-hidden="true"]:is(button, [role="button"])', mend: set('tabindex', '-1') },
  { selector: '.clickable-arrow--left', mend: name((words) => words.previous) },
  { selector: '.clickable-arrow--right', mend: name((words) => words.next) },
  { selector: '.collapsible__drag', mend: name((words) => words.move) },
  { selector: '.popup-button', mend: nameWhenSilent((words) => words.actions) },
  { selector: '.locked[role="button"]', mend: name((words) => words.locked) },
  { selector: '.date-time-picker__clear-button', mend: name((words) => words.clear) },
  { selector: '.upload-relationship-details__edit', mend: name((words) => words.edit) },
  { selector: '.upload-relationship-details__remove', mend: name((words) => words.remove) },
  {
    selector: 'input[id^="react-select"], .react-datepicker__input-container input',
    mend: nameLikeField((words) => words.value),
  },
  { selector: '.ContentEditable__root', mend: nameLikeField((words) => words.content) },
]

function set(attribute: string, value: string): Mending['mend'] {
  return (element) => {
    if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value)
  }
}

function unset(attribute: string): Mending['mend'] {
  return (element) => element.removeAttribute(attribute)
}

function name(say: (words: Words) => string): Mending['mend'] {
  return (element, words) => set('aria-label', say(words))(element, words)
}

function nameWhenSilent(say: (words: Words) => string): Mending['mend'] {
  return (element, words) => {
    if (!element.textContent?.trim()) name(say)(element, words)
  }
}

/** The label stands beside the control in the same field, but is tied to nothing. */
function nameLikeField(otherwise: (words: Words) => string): Mending['mend'] {
  return (element, words) => {
    const label = element.closest('.field-type')?.querySelector('.field-label')?.textContent
    name(() => label?.replace(/[*—].*$/, '').trim() || otherwise(words))(element, words)
  }
}

function heading(level: string): Mending['mend'] {
  return (element, words) => {
    set('role', 'heading')(element, words)
    set('aria-level', level)(element, words)
  }
}

function region(say: (words: Words) => string): Mending['mend'] {
  return (element, words) => {
    set('role', 'region')(element, words)
    name(say)(element, words)
  }
}
