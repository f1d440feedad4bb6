import type { FormattedExecutionResult } from 'graphql'

/** JSON that stays text on its way through Apollo; whoever looks at it on the way gets it parsed. */
export class JsonText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toJSON(): Record<string, unknown> | null {
    return JSON.parse(this.text)
  }

  /** To stand where Apollo expects the object itself. */
  asData(): Record<string, unknown> {
    return this as unknown as Record<string, unknown>
  }
}

/** An answer as it goes over the wire: planned data as the database wrote it. */
export function stringifyAnswer({ errors, data, extensions }: FormattedExecutionResult): string {
  const members = [
    errors && `"errors":${JSON.stringify(errors)}`,
    data !== undefined && `"data":${data instanceof JsonText ? data.text : JSON.stringify(data)}`,
    extensions && `"extensions":${JSON.stringify(extensions)}`,
  ]
  return `{${members.filter(Boolean).join(',')}}\n`
}
