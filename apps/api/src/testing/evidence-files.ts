import { strToU8, zipSync } from 'fflate'
import type { House } from './open-house.ts'

const zipped = (entries: Record<string, string>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)]))))

function office(kind: string, part: string): Buffer {
  const type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`
  return zipped({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    [part]: '<x/>',
  })
}

/** The least that each kind of file begins with, as its own programs write it. */
export const samples = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  docx: office('wordprocessingml.document', 'word/document.xml'),
  xlsx: office('spreadsheetml.sheet', 'xl/workbook.xml'),
  odt: zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  jpg: Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(64, 7)]),
  png: Buffer.from(
    '89504e470d0a1a0a0000000d4948445200000001000000010806000000' +
      '1f15c4890000000d49444154789c6360f8cf000000040001a5f645400000000049454e44ae426082',
    'hex',
  ),
}

/** Uploads a file for a task, as programs do. */
export async function upload(
  { app }: House,
  task: { id: string },
  { name, content, headers = {} }: { name: string; content: Uint8Array; headers?: Record<string, string> },
) {
  const form = new FormData()
  form.append('file', new Blob([Buffer.from(content)]), name)
  const sent = new Response(form)
  const answer = await app.inject({
    method: 'POST',
    url: `/evidence/${task.id}`,
    payload: Buffer.from(await sent.arrayBuffer()),
    headers: { 'content-type': sent.headers.get('content-type') ?? '', ...headers },
  })
  const { file, issues = [] } = answer.json()
  return { status: answer.statusCode, file, codes: issues.map(({ code }: { code: string }) => code), issues }
}
