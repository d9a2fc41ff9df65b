import { drawing, tenth } from '../canvas.ts'
import { ink } from './ink.ts'
import { label } from './label.ts'

type Product = Readonly<{ name: string; rate: number; bits: number }>

const scale = { rate: 1.58, bits: 12.4 }

/**
 * Draw products as areas: a rate wide, a bit length high, so that equal TPP is equal area.
 *
 * The dashed outline is the limit, as wide as it has to be at that bit length.
 */
export const areaDiagram = (products: readonly Product[], limit: number): string => {
  let y = 60
  const rows = products.map(({ name, rate, bits }) => {
    const tpp = rate * bits
    const width = tenth(rate * scale.rate)
    const height = tenth(bits * scale.bits)
    const bound = tenth((limit / bits) * scale.rate)
    const colour = tpp >= limit ? ink.over : ink.under
    const sum = `${rate.toLocaleString('en')} × ${bits} = ${tpp.toLocaleString('en')}`
    const row = [
      label(60, y + 38, name, { weight: 700, size: 44 }),
      label(60, y + 92, sum, { size: 44, fill: colour, weight: 700 }),
      `<rect x="540" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`,
      label(540 + width / 2, y + height / 2 + 15, tpp.toLocaleString('en'), {
        size: 52,
        weight: 700,
        fill: ink.paper,
        anchor: 'middle',
      }),
      `<rect x="540" y="${y}" width="${bound}" height="${height}" fill="none" stroke="${ink.text}" stroke-width="4" stroke-dasharray="14 9"/>`,
    ].join('')
    y += Math.max(height, 110) + 56
    return row
  })
  const legend = `<path d="M60 ${y + 8}h90" stroke="${ink.text}" stroke-width="4" stroke-dasharray="14 9"/>${label(176, y + 22, limit.toLocaleString('en'), { weight: 700 })}`
  return drawing(
    `<rect width="100%" height="100%" fill="${ink.paper}"/>${rows.join('')}${legend}`,
    Math.ceil(y + 70),
  )
}
