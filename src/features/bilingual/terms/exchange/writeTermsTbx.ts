import type { Locale } from '../../../../kernel/locale.ts'
import { locales } from '../../../../kernel/locale.ts'
import type { Concept, ForbiddenForm } from '../concept.ts'
import { notePrefix, standings, tbxNamespace } from './tbxNames.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escape = (text: string): string =>
  text
    // What XML 1.0 cannot hold, not even escaped.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark)

const element = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${escape(text)}</${name.split(' ')[0]}>`

const fact = (name: string, value: string): string =>
  value === '' ? '' : element('note', `${notePrefix}${name}=${value}`)

const termSection = (
  form: string,
  standing: keyof typeof standings,
  partOfSpeech: string,
  more: readonly string[],
): string[] => [
  '        <termSec>',
  ...[
    element('term', form),
    element('termNote type="partOfSpeech"', partOfSpeech),
    element('termNote type="administrativeStatus"', standings[standing]),
    ...more,
  ]
    .filter((line) => line !== '')
    .map((line) => `          ${line}`),
  '        </termSec>',
]

const forbiddenSection = (one: ForbiddenForm, partOfSpeech: string): string[] =>
  termSection(one.form, 'forbidden', partOfSpeech, [
    fact('reason', one.reason),
    ...one.exceptions.map((exception) => fact('except', exception)),
    element('note', one.note),
  ])

const languageSection = (concept: Concept, locale: Locale): string[] => {
  const { preferred, allowed, forbidden } = concept.forms[locale]
  const part = concept.partOfSpeech
  return [
    `      <langSec xml:lang="${locale}">`,
    ...termSection(preferred, 'preferred', part, [
      element('descrip type="context"', concept.examples[locale] ?? ''),
    ]),
    ...allowed.flatMap((form) => termSection(form, 'allowed', part, [])),
    ...forbidden.flatMap((one) => forbiddenSection(one, part)),
    '      </langSec>',
  ]
}

const entry = (concept: Concept): string[] => [
  `    <conceptEntry id="${escape(concept.key)}">`,
  ...[
    element('descrip type="subjectField"', concept.domain),
    fact('needs-counterpart', concept.needsCounterpart ? 'yes' : 'no'),
    fact('valid-from', concept.validFrom),
    fact('valid-until', concept.validUntil),
    element('note', concept.note),
  ]
    .filter((line) => line !== '')
    .map((line) => `      ${line}`),
  ...locales.flatMap((locale) => languageSection(concept, locale)),
  '    </conceptEntry>',
]

/** Write concepts as TBX-Basic version 3 in the style DCA, which `parseTermsTbx` reads. */
export const writeTermsTbx = (concepts: readonly Concept[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="${tbxNamespace}">`,
    '  <tbxHeader>',
    '    <fileDesc>',
    '      <sourceDesc>',
    '        <p>Waferdesk termbase</p>',
    '      </sourceDesc>',
    '    </fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
    ...concepts.flatMap(entry).map((line) => `  ${line}`),
    '    </body>',
    '  </text>',
    '</tbx>',
    '',
  ].join('\n')
