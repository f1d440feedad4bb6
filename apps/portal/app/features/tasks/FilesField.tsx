import { evidenceLimits, evidenceTypes } from '@thong-suot/vocabulary'
import type { ChangeEvent } from 'react'
import { useLocation } from 'react-router'
import { formatBytes } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Field } from '../../ui/Field'
import { type KeptFile, writeKeptFile } from './kept-file'

const endings = Object.values(evidenceTypes).flat()
// types let a phone offer its camera, endings let a desk find its documents
const accepted = [...Object.keys(evidenceTypes), ...endings.map((ending) => `.${ending}`)].join(',')

interface FilesFieldProps {
  kept: readonly KeptFile[]
  /** Who will read them, in the reader's words. */
  note: string
  problem?: string
}

/** Files that prove what is reported; those the server has already are kept unless they are taken out. */
export function FilesField({ kept, note, problem }: FilesFieldProps) {
  const { verbs } = useText()
  const language = useLanguage()
  const { key } = useLocation()
  const kinds = endings.map((ending) => ending.toUpperCase()).join(', ')
  const largest = formatBytes(evidenceLimits.bytes, language)
  const room = evidenceLimits.files - kept.length

  /** Told before anything is sent; the server says the same. */
  function check({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const chosen = [...(input.files ?? [])]
    const isTooMany = chosen.length > room
    const tooLarge = chosen.find(({ size }) => size > evidenceLimits.bytes)
    input.setCustomValidity(
      isTooMany ? verbs.tooManyFiles(evidenceLimits.files) : tooLarge ? verbs.tooLarge(tooLarge.name, largest) : '',
    )
    input.reportValidity()
  }

  return (
    <>
      {kept.length > 0 && (
        <fieldset className="kept-files">
          <legend>{verbs.keptFiles}</legend>
          {kept.map((file) => (
            <label key={file.id} className="check">
              <input type="checkbox" name="keptFile" value={writeKeptFile(file)} defaultChecked />
              <span>
                {file.name} <span className="quiet-text">({formatBytes(file.bytes, language)})</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Field
        label={`${verbs.files} (${verbs.optional})`}
        hint={`${verbs.filesHint(kinds, evidenceLimits.files, largest)} ${note}`}
        problem={problem}
      >
        {(control) => (
          <input {...control} key={key} type="file" name="file" multiple accept={accepted} onChange={check} />
        )}
      </Field>
    </>
  )
}
