/** The key inside a global id such as `Task:0198…`; nothing when it names another type. */
export function keyOf(type: 'Task' | 'EvidenceFile', globalId: string): string | undefined
export function keyOf(type: 'Document' | 'Agency' | 'Conclusion' | 'Plan', globalId: string): number | undefined
export function keyOf(type: string, globalId: string): string | number | undefined {
  const [prefix, key = ''] = globalId.split(':', 2)
  if (prefix !== type) return undefined
  if (type === 'Task' || type === 'EvidenceFile')
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key) ? key : undefined
  return /^[1-9]\d{0,8}$/.test(key) ? Number(key) : undefined
}
