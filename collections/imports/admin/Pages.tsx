'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { importWords as words } from './importWords.ts'
import { More } from './More.tsx'
import type { ReportPlace } from './useReport.ts'
import { useReport } from './useReport.ts'

const actions = [
  'create',
  'update',
  'conflict',
  'refuse',
  'leave',
  'accept',
  'wait',
  'skip',
] as const

const nameOf = (action: string): Message =>
  (words as Readonly<Record<string, Message>>)[`action.${action}`] ?? words.action

/** Every page of the site with what becomes of it, and the way to its post. */
export const Pages = ({ address, language }: ReportPlace) => {
  const say = useWords()
  const { config } = useConfig()
  const [kind, setKind] = useState('')
  const { rows, total, isMissing, more } = useReport(
    address,
    language,
    { part: 'posts', kind: kind === '' ? undefined : kind },
    ({ posts = [] }) => posts,
  )
  return (
    <>
      <label className="desk-import__field">
        <span>{say(words.action)}</span>
        <select onChange={({ target }) => setKind(target.value)} value={kind}>
          <option value="">{say(words.allPages)}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {say(nameOf(action))}
            </option>
          ))}
        </select>
      </label>
      <div className="desk-import__scroll">
        <table className="desk-import__table">
          <thead>
            <tr>
              <th scope="col">{say(words.page)}</th>
              <th scope="col">{say(words.action)}</th>
              <th scope="col">
                <span className="desk-unseen">{say(words.openPost)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ file, language: own, slug, status, action, post }) => (
              <tr key={`${own} ${file}`}>
                <th scope="row">
                  <span className="desk-import__slug" lang={own}>
                    {slug}
                  </span>
                  <span className="desk-import__place">
                    {say(own === 'en' ? words.shortEn : words.shortZh)} · {file}
                  </span>
                </th>
                <td>
                  {say(nameOf(action))} ·{' '}
                  {say(status === 'published' ? words.published : words.draft)}
                </td>
                <td>
                  {post !== undefined && (
                    <Link
                      aria-label={`${say(words.openPost)} ${slug}`}
                      href={`${config.routes.admin}/collections/posts/${post}`}
                      prefetch={false}
                    >
                      {say(words.openPost)}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More isMissing={isMissing} onMore={more} shown={rows.length} total={total} />
    </>
  )
}
