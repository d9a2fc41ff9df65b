import type { CollectionConfig } from 'payload'

import { runStates, runTasks } from '../../src/features/hugo/runs/importRun.ts'
import { runStateNames, runTaskNames } from '../../src/features/hugo/runs/names.ts'
import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { importEndpoints } from './endpoints/importEndpoints.ts'

const moment = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' },
} as const

/**
 * Sites that somebody has sent to be imported, how far that is, and what came of it.
 *
 * Written by `src/features/hugo/runs` alone; the screen `/admin/import` shows it.
 */
export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: {
    singular: { en: 'Import', 'zh-TW': '匯入' },
    plural: { en: 'Imports', 'zh-TW': '匯入' },
  },
  access: accessFor('imports'),
  admin: {
    useAsTitle: 'name',
    group: groups.newsroom,
    // It has a screen of its own.
    hidden: true,
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  endpoints: importEndpoints,
  fields: [
    { name: 'name', type: 'text', required: true, label: { en: 'File', 'zh-TW': '檔案' } },
    { name: 'bytes', type: 'number', required: true, label: { en: 'Bytes', 'zh-TW': '位元組' } },
    {
      name: 'received',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { en: 'Bytes received', 'zh-TW': '已收到的位元組' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: runStates.map((value) => ({ value, label: runStateNames[value] })),
      label: { en: 'State', 'zh-TW': '狀態' },
    },
    {
      name: 'task',
      type: 'select',
      required: true,
      options: runTasks.map((value) => ({ value, label: runTaskNames[value] })),
      label: { en: 'Task', 'zh-TW': '工作' },
    },
    { name: 'phase', type: 'text', label: { en: 'Phase', 'zh-TW': '階段' } },
    { name: 'options', type: 'json', required: true, label: { en: 'Options', 'zh-TW': '選項' } },
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Sent by', 'zh-TW': '上傳者' },
    },
    // Kept beside the relations: who it was stays known when the account is gone.
    {
      name: 'requestedByName',
      type: 'text',
      label: { en: 'Name of whoever sent it', 'zh-TW': '上傳者姓名' },
    },
    {
      name: 'appliedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Imported by', 'zh-TW': '匯入者' },
    },
    {
      name: 'appliedByName',
      type: 'text',
      label: { en: 'Name of whoever imported it', 'zh-TW': '匯入者姓名' },
    },
    {
      name: 'language',
      type: 'text',
      label: { en: 'Language of whoever imported it', 'zh-TW': '匯入者的語言' },
    },
    {
      name: 'done',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { en: 'Done', 'zh-TW': '已完成' },
    },
    {
      name: 'total',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { en: 'Of', 'zh-TW': '總數' },
    },
    { name: 'secondsLeft', type: 'number', label: { en: 'Seconds left', 'zh-TW': '剩餘秒數' } },
    {
      name: 'isStopAsked',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'To be stopped', 'zh-TW': '要求停止' },
    },
    { name: 'runner', type: 'text', label: { en: 'Worker', 'zh-TW': '背景程式' } },
    {
      name: 'beatAt',
      type: 'date',
      label: { en: 'Sign of life of the worker', 'zh-TW': '背景程式最後回報' },
      admin: moment,
    },
    {
      name: 'flushedAt',
      type: 'date',
      label: { en: 'Sign of life of the import', 'zh-TW': '匯入最後回報' },
      admin: moment,
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { en: 'Times it was begun', 'zh-TW': '開始次數' },
    },
    { name: 'summary', type: 'json', label: { en: 'Summary', 'zh-TW': '摘要' } },
    { name: 'problem', type: 'json', label: { en: 'What stands in the way', 'zh-TW': '受阻原因' } },
    {
      name: 'report',
      type: 'json',
      label: { en: 'Report', 'zh-TW': '報告' },
      // Of a large site it has megabytes; its own addresses give it in parts.
      access: { read: () => false },
    },
    {
      name: 'appliedAt',
      type: 'date',
      label: { en: 'Imported from', 'zh-TW': '匯入開始時刻' },
      admin: moment,
    },
    {
      name: 'endedAt',
      type: 'date',
      label: { en: 'Ended at', 'zh-TW': '結束時刻' },
      admin: moment,
    },
    {
      name: 'touchedAt',
      type: 'date',
      required: true,
      label: { en: 'Last asked for something at', 'zh-TW': '最後操作時刻' },
      admin: moment,
    },
  ],
}
