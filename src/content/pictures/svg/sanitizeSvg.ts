import { Parser } from 'htmlparser2'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { cleanSvgAttributes } from './cleanSvgAttributes.ts'
import { cleanSvgStyleSheet } from './cleanSvgStyle.ts'
import { svgElements, svgTransparentElements } from './svgNames.ts'

/** Why a text cannot be taken as an SVG picture. */
export type SvgProblem = 'broken' | 'too-complex'

const limits = { depth: 64, elements: 20_000 }

const piece = 65_536

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

type Kept = { name: string; id: string | undefined; isWritten: boolean }

/** What has been written of a picture so far. */
class Drawing {
  readonly #out: string[] = []
  readonly #open: Kept[] = []
  readonly #used = new Set<string>()
  readonly #drawsUse = new Set<string>()
  #dropped = 0
  #elements = 0
  #hasEnded = false
  problem: SvgProblem | undefined

  open(name: string, attributes: Record<string, string>): void {
    if (this.#hasEnded) return
    this.#elements += 1
    if (this.#open.length + this.#dropped > limits.depth || this.#elements > limits.elements) {
      this.problem ??= 'too-complex'
    }
    if (this.#open.length === 0 && name !== 'svg') this.problem ??= 'broken'
    const isTransparent = svgTransparentElements.has(name)
    if (this.problem || this.#dropped > 0 || !(isTransparent || svgElements.has(name))) {
      this.#dropped += 1
      return
    }
    const kept = cleanSvgAttributes(name, attributes)
    this.#open.push({ name, id: kept.get('id'), isWritten: !isTransparent })
    if (name === 'use') this.#noteUse(kept.get('href'))
    if (!isTransparent) this.#write(name, kept)
  }

  #write(name: string, kept: ReadonlyMap<string, string>): void {
    const space = this.#open.length === 1 ? ' xmlns="http://www.w3.org/2000/svg"' : ''
    const written = [...kept].map(([key, value]) => ` ${key}="${escape(value)}"`).join('')
    this.#out.push(`<${name}${space}${written}>`)
  }

  #noteUse(target: string | undefined): void {
    if (target) this.#used.add(target.slice(1))
    for (const { id } of this.#open) if (id !== undefined) this.#drawsUse.add(id)
  }

  text(text: string): void {
    const inside = this.#open.at(-1)
    if (this.#dropped > 0 || this.#hasEnded || !inside?.isWritten) return
    this.#out.push(escape(inside.name === 'style' ? cleanSvgStyleSheet(text) : text))
  }

  close(): void {
    if (this.#hasEnded) return
    if (this.#dropped > 0) {
      this.#dropped -= 1
      return
    }
    const closed = this.#open.pop()
    if (closed?.isWritten) this.#out.push(`</${closed.name}>`)
    if (this.#open.length === 0) this.#hasEnded = true
  }

  finish(): Result<string, SvgProblem> {
    // A part that is drawn from parts that are drawn from parts …: ten lines make a billion.
    if ([...this.#used].some((id) => this.#drawsUse.has(id))) this.problem ??= 'too-complex'
    if (!this.#hasEnded) this.problem ??= 'broken'
    return this.problem ? fail(this.problem) : ok(this.#out.join(''))
  }
}

/**
 * Write an SVG anew from what in it only draws.
 *
 * Scripts, handlers, animations, foreign content, links, declared entities and whatever loads from
 * elsewhere are not copied. What comes out is well-formed, whatever went in.
 */
export const sanitizeSvg = (source: string): Result<string, SvgProblem> => {
  const drawing = new Drawing()
  // A style sheet may arrive in pieces, and is judged as a whole.
  let pending = ''
  const flush = () => {
    if (pending !== '') drawing.text(pending)
    pending = ''
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        flush()
        drawing.open(name, attributes)
      },
      ontext: (text) => {
        pending += text
      },
      onclosetag: () => {
        flush()
        drawing.close()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  // In pieces: the parser slows down with each element that is open, and must not go on for nothing.
  for (let at = 0; at < source.length && !drawing.problem; at += piece) {
    parser.write(source.slice(at, at + piece))
  }
  // Before `end`, which would close what a cut-off file has left open.
  const result = drawing.finish()
  parser.reset()
  return result
}
