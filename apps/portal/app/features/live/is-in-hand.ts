/** Whether somebody is filling in a form of this page that changes something. */
export function isInHand(page: ParentNode): boolean {
  const forms = [...page.querySelectorAll<HTMLFormElement>('main form[method="post"]')]
  return forms.some((form) => form.contains(document.activeElement) || [...form.elements].some(isChanged))
}

function isChanged(control: Element): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
  }
  if (control instanceof HTMLInputElement) {
    return control.value !== control.defaultValue || control.checked !== control.defaultChecked
  }
  return control instanceof HTMLTextAreaElement && control.value !== control.defaultValue
}
