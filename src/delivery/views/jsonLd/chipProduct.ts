import type { Locale } from '../../../kernel/locale.ts'
import { addresses } from '../../addresses.ts'
import type { ChipRecord } from '../../queries/findChip.ts'
import { chipView } from '../chipView.ts'

/** Describe a chip to machines, as schema.org's Product with the properties that its page shows. */
export const chipProduct = (
  record: ChipRecord,
  locale: Locale,
  publicUrl: string,
): readonly object[] => {
  const { chip } = record
  const { name, figures, sources } = chipView(record)
  const addressOf = (number: number | undefined): string | undefined =>
    (number === undefined ? undefined : sources[number - 1]?.url) || undefined
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Product',
      name,
      description: chip.description ?? undefined,
      url: new URL(addresses.chip(locale, chip.slug), publicUrl).href,
      category: chip.family || undefined,
      brand: { '@type': 'Brand', name: chip.vendor },
      alternateName: chip.aliases?.length ? chip.aliases : undefined,
      releaseDate: chip.releasedOn ?? undefined,
      isVariantOf: record.derivedFrom && {
        '@type': 'ProductGroup',
        name: record.derivedFrom.name || record.derivedFrom.slug,
        url: new URL(addresses.chip(locale, record.derivedFrom.slug), publicUrl).href,
      },
      additionalProperty: figures.flatMap(({ key, label, values }) =>
        values.map(({ value, citation }) => ({
          '@type': 'PropertyValue',
          propertyID: key,
          name: label[locale],
          value,
          subjectOf: addressOf(citation) && {
            '@type': 'CreativeWork',
            url: addressOf(citation),
          },
        })),
      ),
    },
  ]
}
