/** A file the api has received and no report holds yet; it waits a day. */
export interface KeptFile {
  id: string
  name: string
  bytes: number
}

/** As one value of a form: `EvidenceFile:0198… 1200000 Biên bản.pdf`. */
export function writeKeptFile({ id, bytes, name }: KeptFile): string {
  return `${id} ${bytes} ${name}`
}

export function readKeptFiles(form: FormData): KeptFile[] {
  return form.getAll('keptFile').flatMap((value) => {
    const [, id, bytes, name] = /^(EvidenceFile:[0-9a-f-]{36}) (\d{1,9}) (.+)$/s.exec(String(value)) ?? []
    return id && name ? [{ id, bytes: Number(bytes), name }] : []
  })
}
