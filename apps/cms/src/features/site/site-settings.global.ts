import type { GlobalConfig } from 'payload'
import { managingEditors } from '../../access/managing-editors.ts'
import { staffOnly } from '../../access/staff-only.ts'
import { relation } from '../../fields/relation.ts'
import { line } from '../../fields/text.ts'
import { banners } from './banner-fields.ts'
import { hotlines } from './hotline-fields.ts'
import { featured, navigation } from './navigation-fields.ts'
import { requireConsent } from './require-consent.ts'
import { requireTargets } from './require-targets.ts'

/** What stands around every page: who runs the portal, how to reach them, what everybody should know, where links lead. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: { vi: 'Thiết lập cổng thông tin', en: 'Site settings' },
  access: { read: staffOnly, update: managingEditors },
  admin: {
    group: { vi: 'Nội dung', en: 'Content' },
    description: {
      vi: 'Cơ quan chủ quản, đường dây nóng ở chân trang, thông báo và điều hướng ở đầu trang, mục nổi bật. Lưu là hiện ngay.',
      en: 'Who runs the portal, hotlines at the foot, banners and navigation at the head, featured items. Saved is shown at once.',
    },
    hideAPIURL: true,
  },
  versions: { max: 100 },
  hooks: { beforeValidate: [requireConsent, requireTargets] },
  fields: [
    relation({ name: 'operatingAgency', label: { vi: 'Cơ quan chủ quản', en: 'Operating agency' }, to: 'agencies' }),
    {
      type: 'row',
      fields: [
        line({ name: 'address', label: { vi: 'Trụ sở', en: 'Address' }, width: '60%' }),
        line({ name: 'email', label: { vi: 'Thư điện tử', en: 'E-mail' }, width: '40%' }),
      ],
    },
    hotlines(),
    banners(),
    navigation(),
    featured(),
  ],
}
