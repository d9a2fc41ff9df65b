import type { CollectionConfig, Condition, FieldAccess } from 'payload'

import { isAdmin } from '../../src/policies/isAdmin.ts'
import { roles } from '../../src/policies/role.ts'
import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { crownFirstUser } from './hooks/crownFirstUser.ts'
import { holdOnDeletion, holdOnDemotion } from './hooks/holdSchedules.ts'
import { keepLastAdmin, keepLastAdminRole } from './hooks/keepLastAdmin.ts'
import { requireGoodPassword } from './hooks/requireGoodPassword.ts'
import { refuseVerification } from './refuseVerification.ts'

const forAdmins: FieldAccess = ({ req }) => isAdmin(req.user)
const forAdminsOrSelf: FieldAccess = ({ req, id }) =>
  isAdmin(req.user) || (req.user !== null && req.user.id === id)

// The first account of a newsroom is a person's, who has no use for a key yet.
const isSomebodyHere: Condition = (_data, _siblings, { user }) => Boolean(user)

const roleLabels = {
  writer: { en: 'Writer', 'zh-TW': '記者' },
  editor: { en: 'Editor', 'zh-TW': '編輯' },
  admin: { en: 'Administrator', 'zh-TW': '管理員' },
  frontend: { en: 'Frontend (API key)', 'zh-TW': '前端網站（API 金鑰）' },
} as const

/** The people of the desk, and the keys of frontends. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { en: 'User', 'zh-TW': '使用者' },
    plural: { en: 'Users', 'zh-TW': '使用者' },
  },
  access: accessFor('users'),
  auth: {
    useAPIKey: true,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 12 * 60 * 60,
    cookies: { sameSite: 'Lax' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    group: groups.settings,
    enableListViewSelectAPI: true,
  },
  defaultPopulate: { name: true },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', 'zh-TW': '姓名' },
      required: true,
      maxLength: 120,
    },
    {
      name: 'role',
      type: 'select',
      label: { en: 'Role', 'zh-TW': '角色' },
      required: true,
      index: true,
      defaultValue: 'writer',
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: forAdmins, update: forAdmins },
    },
    // Payload's own fields for keys, named again so that colleagues cannot read each other's.
    {
      name: 'enableAPIKey',
      type: 'checkbox',
      label: { en: 'Enable API key', 'zh-TW': '啟用 API 金鑰' },
      access: { read: forAdminsOrSelf, create: forAdmins, update: forAdmins },
      admin: { condition: isSomebodyHere },
    },
    {
      name: 'apiKey',
      type: 'text',
      label: { en: 'API key', 'zh-TW': 'API 金鑰' },
      access: { read: forAdminsOrSelf, create: forAdmins, update: forAdmins },
      admin: { condition: isSomebodyHere },
    },
  ],
  endpoints: [refuseVerification],
  hooks: {
    beforeOperation: [requireGoodPassword],
    beforeChange: [crownFirstUser, keepLastAdminRole],
    afterChange: [holdOnDemotion],
    beforeDelete: [keepLastAdmin, holdOnDeletion],
  },
}
